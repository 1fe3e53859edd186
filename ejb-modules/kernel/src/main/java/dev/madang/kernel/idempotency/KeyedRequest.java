package dev.madang.kernel.idempotency;

/** A request that came with an {@code Idempotency-Key}. */
public final class KeyedRequest {

    private final String key;
    private final String fingerprint;
    private volatile boolean replayed;

    /**
     * @param key the caller's key, made unique among callers
     * @param fingerprint the same for the same request, 64 hex digits that tell nothing of its content
     */
    public KeyedRequest(String key, String fingerprint) {
        this.key = key;
        this.fingerprint = fingerprint;
    }

    String key() {
        return key;
    }

    String fingerprint() {
        return fingerprint;
    }

    void replay() {
        replayed = true;
    }

    /** Whether it was given the answer of an earlier request. */
    public boolean replayed() {
        return replayed;
    }
}
