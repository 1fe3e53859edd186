package dev.madang.stack;

/**
 * The stack or the server could not be started or stopped. The message is written for the person at the keyboard: it
 * says what is wrong, where, and what to do about it.
 */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
