package dev.madang.web.event;

import dev.madang.event.api.ChannelChoice;
import dev.madang.event.api.DraftChange;
import dev.madang.event.api.Drafts;
import dev.madang.event.api.EventDetails;
import dev.madang.event.api.Events;
import dev.madang.event.api.ImageChoice;
import dev.madang.event.api.PlanChoice;
import dev.madang.event.api.Publication;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Limit;
import dev.madang.web.gateway.Limited;
import dev.madang.web.job.JobAnswers;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One event of an owner over HTTP, from draft to close. */
@Path("events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {

    @Inject
    Drafts drafts;

    @Inject
    Events events;

    @Inject
    CurrentOwner owner;

    @GET
    public EventDetails details(@PathParam("id") UUID eventId) {
        return events.details(owner.id(), eventId);
    }

    @PATCH
    public EventDetails edit(@PathParam("id") UUID eventId, @NotNull @Valid DraftChange change) {
        return drafts.edit(owner.id(), eventId, change);
    }

    @DELETE
    public void discard(@PathParam("id") UUID eventId) {
        drafts.discard(owner.id(), eventId);
    }

    @POST
    @Path("ai-recommendations")
    @Limited(Limit.JOBS)
    @Consumes(MediaType.WILDCARD)
    public Response requestRecommendation(@PathParam("id") UUID eventId) {
        return JobAnswers.accepted("ai", drafts.requestRecommendation(owner.id(), eventId));
    }

    @PUT
    @Path("recommendation")
    public EventDetails choosePlan(@PathParam("id") UUID eventId, @NotNull @Valid PlanChoice choice) {
        return drafts.choosePlan(owner.id(), eventId, choice);
    }

    @PUT
    @Path("content")
    public EventDetails chooseImage(@PathParam("id") UUID eventId, @NotNull @Valid ImageChoice choice) {
        return drafts.chooseImage(owner.id(), eventId, choice);
    }

    @PUT
    @Path("channels")
    public EventDetails chooseChannels(@PathParam("id") UUID eventId, @NotNull @Valid ChannelChoice choice) {
        return drafts.chooseChannels(owner.id(), eventId, choice);
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.WILDCARD)
    public Publication publish(@PathParam("id") UUID eventId) {
        return events.publish(owner.id(), eventId);
    }

    @POST
    @Path("close")
    @Consumes(MediaType.WILDCARD)
    public EventDetails close(@PathParam("id") UUID eventId) {
        return events.close(owner.id(), eventId);
    }
}
