package dev.madang.web.content;

import dev.madang.content.api.PictureRequest;
import dev.madang.content.api.Pictures;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Limit;
import dev.madang.web.gateway.Limited;
import dev.madang.web.job.JobAnswers;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Asking for the pictures of an event over HTTP. */
@Path("events/{eventId}/content-generation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContentGenerationResource {

    private static final PictureRequest THE_USUAL = new PictureRequest(null, null);

    @Inject
    Pictures pictures;

    @Inject
    CurrentOwner owner;

    @POST
    @Limited(Limit.JOBS)
    public Response generate(@PathParam("eventId") UUID eventId, @Valid PictureRequest request) {
        return accept(eventId, request == null ? THE_USUAL : request);
    }

    /** The same without a body. */
    @POST
    @Limited(Limit.JOBS)
    @Consumes(MediaType.WILDCARD)
    public Response generateTheUsual(@PathParam("eventId") UUID eventId) {
        return accept(eventId, THE_USUAL);
    }

    private Response accept(UUID eventId, PictureRequest request) {
        return JobAnswers.accepted(
                "content", pictures.generate(owner.id(), eventId, request).jobId());
    }
}
