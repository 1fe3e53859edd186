package dev.madang.web.content;

import dev.madang.kernel.job.JobState;
import dev.madang.kernel.job.JobStatus;
import dev.madang.kernel.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** A picture job as its owner polls it. */
public record PictureJobAnswer(
        UUID jobId,
        JobStatus status,
        int progress,
        String step,
        Instant startedAt,
        Instant finishedAt,
        String error,
        JsonObject result) {

    static PictureJobAnswer of(JobState job) {
        return new PictureJobAnswer(
                job.jobId(),
                job.status(),
                job.progress(),
                job.step(),
                job.startedAt(),
                job.finishedAt(),
                job.error(),
                job.result() == null ? null : Json.read(job.result(), JsonObject.class));
    }
}
