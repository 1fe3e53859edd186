package dev.madang.kernel.event;

/** The correlation id of the request or message the current thread works for. */
public final class Correlation {

    /** The header that carries it, of HTTP and of Kafka alike. */
    public static final String HEADER = "X-Correlation-Id";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Correlation() {}

    /** The current id, or null outside any request or message. */
    public static String current() {
        return CURRENT.get();
    }

    public static void set(String id) {
        CURRENT.set(id);
    }

    public static void clear() {
        CURRENT.remove();
    }
}
