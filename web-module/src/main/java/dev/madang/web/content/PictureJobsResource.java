package dev.madang.web.content;

import dev.madang.content.api.Pictures;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Picture jobs over HTTP. */
@Path("content/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class PictureJobsResource {

    private static final int POLL_SECONDS = 1;

    @Inject
    Pictures pictures;

    @Inject
    CurrentOwner owner;

    @GET
    @Path("{jobId}")
    public Response job(@PathParam("jobId") UUID jobId) {
        PictureJobAnswer answer = PictureJobAnswer.of(pictures.job(owner.id(), jobId));
        Response.ResponseBuilder response = Response.ok(answer);
        if (!answer.finished()) {
            response.header(HttpHeaders.RETRY_AFTER, POLL_SECONDS);
        }
        return response.build();
    }
}
