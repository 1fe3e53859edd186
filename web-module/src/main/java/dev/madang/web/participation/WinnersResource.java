package dev.madang.web.participation;

import dev.madang.participation.api.Draws;
import dev.madang.participation.api.WinnerList;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** An event's winners over HTTP, for its owner. */
@Path("events/{eventId}/winners")
@Produces(MediaType.APPLICATION_JSON)
public class WinnersResource {

    @Inject
    Draws draws;

    @Inject
    CurrentOwner owner;

    @GET
    public WinnerList winners(@PathParam("eventId") UUID eventId) {
        return draws.winners(owner.id(), eventId);
    }
}
