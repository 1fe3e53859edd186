package dev.madang.web.participation;

import dev.madang.participation.api.Participations;
import dev.madang.participation.api.VisitCode;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The code a shop shows to its visitors, over HTTP. */
@Path("events/{eventId}/visit-code")
@Produces(MediaType.APPLICATION_JSON)
public class VisitCodeResource {

    @Inject
    Participations participations;

    @Inject
    CurrentOwner owner;

    @GET
    public VisitCode current(@PathParam("eventId") UUID eventId) {
        return participations.visitCode(owner.id(), eventId);
    }
}
