package dev.madang.web.distribution;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelDistribution;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.DistributionStatus;
import dev.madang.distribution.api.Distributions;
import dev.madang.web.gateway.CurrentOwner;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The distribution of an event over HTTP. */
@Path("events/{eventId}/distributions")
@Produces(MediaType.APPLICATION_JSON)
public class DistributionsResource {

    /** How far the event is on one channel. */
    public record DistributionAnswer(
            ChannelCode channel,
            String name,
            DistributionStatus status,
            ChannelMode mode,
            int attempts,
            String externalUrl,
            String error,
            Instant finishedAt) {}

    @Inject
    Distributions distributions;

    @Inject
    CurrentOwner owner;

    @Context
    HttpHeaders headers;

    @GET
    public List<DistributionAnswer> ofEvent(@PathParam("eventId") UUID eventId) {
        return answers(distributions.ofEvent(owner.id(), eventId));
    }

    @POST
    public Response retry(@PathParam("eventId") UUID eventId) {
        return Response.accepted(answers(distributions.retry(owner.id(), eventId)))
                .build();
    }

    private List<DistributionAnswer> answers(List<ChannelDistribution> channels) {
        return channels.stream()
                .map(channel -> new DistributionAnswer(
                        channel.channel(),
                        ChannelNames.of(channel.channel(), headers),
                        channel.status(),
                        channel.mode(),
                        channel.attempts(),
                        channel.externalUrl(),
                        channel.error(),
                        channel.finishedAt()))
                .toList();
    }
}
