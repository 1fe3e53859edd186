package dev.madang.web.content;

import dev.madang.content.api.Pictures;
import dev.madang.kernel.job.JobState;
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

/** Picture jobs over HTTP. */
@Path("content/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class PictureJobsResource {

    @Inject
    Pictures pictures;

    @Inject
    CurrentOwner owner;

    @GET
    @Path("{jobId}")
    public Response job(@PathParam("jobId") UUID jobId) {
        JobState job = pictures.job(owner.id(), jobId);
        return JobAnswers.polled(PictureJobAnswer.of(job), job.ended());
    }
}
