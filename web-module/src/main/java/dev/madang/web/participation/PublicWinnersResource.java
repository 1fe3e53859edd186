package dev.madang.web.participation;

import dev.madang.participation.api.Announcement;
import dev.madang.participation.api.Draws;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** An event's winners over HTTP, masked, for everyone. */
@Path("public/events/{eventId}/winners")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PublicWinnersResource {

    @Inject
    Draws draws;

    @GET
    public Announcement winners(@PathParam("eventId") UUID eventId) {
        return draws.announcement(eventId);
    }
}
