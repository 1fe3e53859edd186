package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One event on one channel, as it is to be posted.
 *
 * @param imageUrl may be null; it is a signed address, never log it
 */
public record Post(UUID eventId, ChannelCode channel, String title, String text, String imageUrl, String publicUrl) {

    static Post of(PublishedEvent event, ChannelCode channel) {
        String copy = event.copy() == null ? null : event.copy().get(channel.name());
        return new Post(
                event.eventId(),
                channel,
                event.title(),
                firstOf(copy, event.description(), event.title()),
                event.image() == null ? null : event.image().url(),
                event.publicUrl());
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The same for every attempt to post this event on this channel, and for no other. */
    public String idempotencyKey() {
        return eventId + ":" + channel;
    }

    @Override
    public String toString() {
        return "Post[" + idempotencyKey() + "]";
    }
}
