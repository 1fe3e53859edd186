package dev.madang.web.event;

import dev.madang.event.api.Events;
import dev.madang.event.api.PublicEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What customers see of an event, over HTTP. */
@Path("public/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PublicEventResource {

    @Inject
    Events events;

    @GET
    public PublicEvent shown(@PathParam("id") UUID eventId) {
        return events.shown(eventId);
    }
}
