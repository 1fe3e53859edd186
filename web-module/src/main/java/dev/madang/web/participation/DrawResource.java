package dev.madang.web.participation;

import dev.madang.participation.api.Drawn;
import dev.madang.participation.api.Draws;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The draw over HTTP: it takes no choices, so it reads no body. */
@Path("events/{eventId}/draw")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DrawResource {

    @Inject
    Draws draws;

    @Inject
    CurrentOwner owner;

    @POST
    public Drawn draw(@PathParam("eventId") UUID eventId) {
        return draws.draw(owner.id(), eventId);
    }
}
