package dev.madang.distribution.business;

/** A channel refused a post for good. */
public class ChannelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason a constant name that the owner gets to see */
    public ChannelException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
