package dev.madang.web.content;

import dev.madang.content.api.Picture;
import dev.madang.content.api.Pictures;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The pictures of an event over HTTP. */
@Path("events/{eventId}/contents")
@Produces(MediaType.APPLICATION_JSON)
public class ContentsResource {

    /** The pictures, the newest first. */
    public record Contents(List<Picture> images) {}

    @Inject
    Pictures pictures;

    @Inject
    CurrentOwner owner;

    @GET
    public Contents contents(@PathParam("eventId") UUID eventId) {
        return new Contents(pictures.ofEvent(owner.id(), eventId));
    }
}
