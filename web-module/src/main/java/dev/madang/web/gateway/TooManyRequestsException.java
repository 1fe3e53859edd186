package dev.madang.web.gateway;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import java.time.Duration;

/** Somebody called too often; the answer says in {@code Retry-After} when to come again. */
public class TooManyRequestsException extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final long NANOS = 1_000_000_000;

    private final long retryAfterSeconds;

    TooManyRequestsException(Duration wait) {
        super(CommonError.TOO_MANY_REQUESTS);
        retryAfterSeconds = Math.max(1, (wait.toNanos() + NANOS - 1) / NANOS);
    }

    /** Whole seconds, rounded up. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
