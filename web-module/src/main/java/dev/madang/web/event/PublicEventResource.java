package dev.madang.web.event;

import dev.madang.event.api.Events;
import dev.madang.event.api.PublicEvent;
import dev.madang.user.api.ReferenceLists;
import dev.madang.user.api.ReferenceLists.District;
import dev.madang.user.api.ReferenceLists.Region;
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

    @Inject
    ReferenceLists lists;

    @GET
    public PublicEvent shown(@PathParam("id") UUID eventId) {
        PublicEvent event = events.shown(eventId);
        return event.inRegion(nameOf(event.store().region()));
    }

    /** The name of a known code; whatever else the owner wrote stays. */
    private String nameOf(String written) {
        for (Region region : lists.regions()) {
            if (region.code().equals(written)) {
                return region.name();
            }
            for (District district : region.districts()) {
                if (district.code().equals(written)) {
                    return region.name() + " " + district.name();
                }
            }
        }
        return written;
    }
}
