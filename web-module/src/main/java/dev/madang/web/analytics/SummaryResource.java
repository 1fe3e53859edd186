package dev.madang.web.analytics;

import dev.madang.analytics.api.Dashboards;
import dev.madang.analytics.api.Summary;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Messages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What all events of an owner brought, over HTTP. */
@Path("analytics/summary")
@Produces(MediaType.APPLICATION_JSON)
public class SummaryResource {

    @Inject
    Dashboards dashboards;

    @Inject
    CurrentOwner owner;

    @GET
    public Summary summary(@Context HttpHeaders headers) {
        Summary summary = dashboards.summary(owner.id());
        return summary.explained(Messages.text(
                Messages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), summary.formula()));
    }
}
