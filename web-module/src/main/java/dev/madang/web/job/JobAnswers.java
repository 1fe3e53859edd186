package dev.madang.web.job;

import dev.madang.kernel.job.JobStatus;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What asking for a job and asking about one answer. */
public final class JobAnswers {

    /** A job that was taken on. */
    public record Accepted(UUID jobId, JobStatus status) {}

    private static final int POLL_SECONDS = 1;

    private JobAnswers() {}

    /** 202 with the address where the job can be polled. */
    public static Response accepted(String kind, UUID jobId) {
        return Response.accepted(new Accepted(jobId, JobStatus.PENDING))
                .header(HttpHeaders.LOCATION, "/api/" + kind + "/jobs/" + jobId)
                .build();
    }

    /** 200 with the job, and when to ask again unless it has ended. */
    public static Response polled(Object job, boolean ended) {
        Response.ResponseBuilder response = Response.ok(job);
        if (!ended) {
            response.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
        }
        return response.build();
    }
}
