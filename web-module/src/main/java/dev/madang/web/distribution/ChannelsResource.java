package dev.madang.web.distribution;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.ChannelNeed;
import dev.madang.distribution.api.Distributions;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The channels an owner can choose from. */
@Path("reference/channels")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ChannelsResource {

    /** A channel with what it needs of an event. */
    public record ChannelAnswer(ChannelCode code, String name, ChannelMode mode, List<ChannelNeed> needs) {}

    @Inject
    Distributions distributions;

    @Context
    HttpHeaders headers;

    @GET
    public List<ChannelAnswer> channels() {
        return distributions.channels().stream()
                .map(channel -> new ChannelAnswer(
                        channel.code(),
                        ChannelNames.of(channel.code(), headers),
                        channel.mode(),
                        channel.needs().stream().sorted().toList()))
                .toList();
    }
}
