package dev.madang.ai.api;

import dev.madang.kernel.job.JobStatus;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a recommendation is.
 *
 * @param progress 0 to 100
 * @param step a constant name of what is being done
 * @param error the code of what went wrong, when failed
 * @param result when completed
 */
public record RecommendationJob(
        UUID jobId,
        JobStatus status,
        int progress,
        String step,
        Instant startedAt,
        Instant finishedAt,
        String error,
        Result result) {

    /** The event whose recommendation can be read now. */
    public record Result(UUID eventId) {}

    public boolean finished() {
        return status == JobStatus.COMPLETED || status == JobStatus.FAILED;
    }
}
