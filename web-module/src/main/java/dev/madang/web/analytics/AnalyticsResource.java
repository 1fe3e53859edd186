package dev.madang.web.analytics;

import dev.madang.analytics.api.Dashboard;
import dev.madang.analytics.api.Dashboards;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Messages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;

/** What one event brought, over HTTP. {@code X-Cache} tells whether it came from the cache. */
@Path("events/{eventId}/analytics")
@Produces(MediaType.APPLICATION_JSON)
public class AnalyticsResource {

    private static final String CACHE = "X-Cache";

    @Inject
    Dashboards dashboards;

    @Inject
    CurrentOwner owner;

    @GET
    public Response dashboard(@PathParam("eventId") UUID eventId, @Context HttpHeaders headers) {
        Dashboards.Look look = dashboards.look(owner.id(), eventId);
        Locale locale = Messages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Dashboard dashboard = look.dashboard();
        return Response.ok(dashboard.explained(
                        Messages.text(locale, dashboard.estimate().formula())))
                .language(locale)
                .header(CACHE, look.cached() ? "HIT" : "MISS")
                .build();
    }
}
