package dev.madang.kernel.json;

/** A text of our own stores or topics that is not the JSON it should be. Never the fault of an HTTP caller. */
public class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableJsonException(Class<?> type, Throwable cause) {
        super("No " + type.getSimpleName() + " can be read", cause);
    }
}
