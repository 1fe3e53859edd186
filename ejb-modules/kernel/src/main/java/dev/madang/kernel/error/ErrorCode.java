package dev.madang.kernel.error;

/**
 * A failure a caller can tell apart. Each service lists its own in one enum; the texts stand in the gateway's
 * message catalogue under {@link #code()}.
 */
public interface ErrorCode {

    /** The stable code outside clients see, e.g. {@code USER_001}. */
    String code();

    ErrorKind kind();
}
