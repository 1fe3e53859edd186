package dev.madang.kernel.idempotency;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answers to requests with an {@code Idempotency-Key}: for 24 hours the same request gets its first answer again,
 * without a second effect. Another request under the same key is refused with {@code COMMON_422}. An effect that fails
 * leaves the key free.
 */
public interface FirstAnswers {

    /**
     * Runs the effect of the current request and keeps its answer, both in the running transaction. When the request was
     * answered before, returns that answer instead. Requests of one key come one after the other here, also from several
     * nodes; one that waits too long fails as the database says. Without a key it just runs the effect.
     *
     * <p>Call it once a request. The effect must not need another connection to the same database: all of them may be
     * waiting for it.
     *
     * @param type of the answer, as JSON
     */
    <T> T once(Class<T> type, Supplier<T> effect);

    /**
     * The answer the current request was given before, for use cases that work before their transaction. Empty tells
     * nothing yet: a request of the same key may be running, and {@link #once} decides.
     */
    <T> Optional<T> find(Class<T> type);
}
