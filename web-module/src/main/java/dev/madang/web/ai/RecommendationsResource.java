package dev.madang.web.ai;

import dev.madang.ai.api.Recommendation;
import dev.madang.ai.api.Recommendations;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Recommended plans over HTTP. */
@Path("events/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationsResource {

    @Inject
    Recommendations recommendations;

    @Inject
    CurrentOwner owner;

    @GET
    @Path("ai-recommendations")
    public Recommendation recommendation(@PathParam("id") UUID eventId) {
        return recommendations.recommendation(owner.id(), eventId);
    }
}
