package dev.madang.web.ai;

import dev.madang.ai.api.RecommendationJob;
import dev.madang.ai.api.Recommendations;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.job.JobAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Recommendation jobs over HTTP. */
@Path("ai/jobs/{jobId}")
@Produces(MediaType.APPLICATION_JSON)
public class AiJobsResource {

    @Inject
    Recommendations recommendations;

    @Inject
    CurrentOwner owner;

    @GET
    public Response job(@PathParam("jobId") UUID jobId) {
        RecommendationJob job = recommendations.job(owner.id(), jobId);
        return JobAnswers.polled(job, job.finished());
    }
}
