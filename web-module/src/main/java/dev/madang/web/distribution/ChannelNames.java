package dev.madang.web.distribution;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.web.gateway.Messages;
import jakarta.ws.rs.core.HttpHeaders;

/** What the channels are called, in the caller's language. */
final class ChannelNames {

    private ChannelNames() {}

    static String of(ChannelCode channel, HttpHeaders headers) {
        return Messages.text(
                Messages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), "channel." + channel);
    }
}
