package dev.madang.kernel.job;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a job, as it stands in Redis under {@code job:{kind}:{jobId}} and as its owner polls it.
 *
 * @param progress 0 to 100
 * @param step the running step, a constant name
 * @param error the code of what went wrong, when failed
 * @param result JSON, when completed
 */
public record JobState(
        UUID jobId,
        UUID subjectId,
        UUID ownerId,
        JobStatus status,
        int progress,
        String step,
        Instant startedAt,
        Instant finishedAt,
        Instant deadline,
        String error,
        String result) {

    /** Whether nothing about the job changes any more. */
    public boolean ended() {
        return status == JobStatus.COMPLETED || status == JobStatus.FAILED;
    }

    /** A job that was accepted and waits for its service to take it. */
    public static JobState accepted(UUID jobId, UUID subjectId, UUID ownerId, Instant deadline) {
        return new JobState(
                jobId, subjectId, ownerId, JobStatus.PENDING, 0, "QUEUED", null, null, deadline, null, null);
    }
}
