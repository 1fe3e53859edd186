package dev.madang.web.participation;

import dev.madang.kernel.Page;
import dev.madang.participation.api.Entrant;
import dev.madang.participation.api.Participations;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Paging;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** An event's entries over HTTP, for its owner. */
@Path("events/{eventId}/participations")
@Produces(MediaType.APPLICATION_JSON)
public class EntriesResource {

    @Inject
    Participations participations;

    @Inject
    CurrentOwner owner;

    @GET
    public Page<Entrant> list(@PathParam("eventId") UUID eventId, @BeanParam @Valid Paging paging) {
        return participations.list(owner.id(), eventId, paging.page(), paging.size());
    }
}
