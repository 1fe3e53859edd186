package dev.madang.web.participation;

import dev.madang.participation.api.EntryForm;
import dev.madang.participation.api.Participations;
import dev.madang.web.gateway.Limit;
import dev.madang.web.gateway.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Entering an event over HTTP, for customers, who have no account. */
@Path("public/events/{eventId}/participations")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicEntriesResource {

    @Inject
    Participations participations;

    @POST
    @Limited(Limit.ENTRY)
    public Response enter(@PathParam("eventId") UUID eventId, @NotNull @Valid EntryForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(participations.enter(eventId, form))
                .build();
    }
}
