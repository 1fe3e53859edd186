package dev.madang.web.event;

import dev.madang.event.api.Drafts;
import dev.madang.event.api.EventStatus;
import dev.madang.event.api.EventSummary;
import dev.madang.event.api.Events;
import dev.madang.event.api.NewEvent;
import dev.madang.kernel.Page;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** An owner's events over HTTP. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventsResource {

    /** What starting an event answers. */
    public record Started(UUID eventId, EventStatus status) {}

    @Inject
    Drafts drafts;

    @Inject
    Events events;

    @Inject
    CurrentOwner owner;

    @POST
    public Response start(@NotNull @Valid NewEvent event) {
        UUID eventId = drafts.start(owner.id(), event);
        return Response.created(URI.create("events/" + eventId))
                .entity(new Started(eventId, EventStatus.DRAFT))
                .build();
    }

    @GET
    public Page<EventSummary> list(@BeanParam EventQuery query) {
        return events.list(owner.id(), query.filter());
    }
}
