package dev.madang.event.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a customer may see of an event.
 *
 * @param endsAt when entries end, or ended if the owner closed them early
 */
public record PublicEvent(
        UUID eventId,
        EventStatus status,
        String title,
        String description,
        List<Prize> prizes,
        Instant startsAt,
        Instant endsAt,
        Instant announceAt,
        String imageUrl,
        String imageText,
        Store store) {

    /** The same with the region's name in place of what the owner's program sent. */
    public PublicEvent inRegion(String name) {
        return new PublicEvent(
                eventId,
                status,
                title,
                description,
                prizes,
                startsAt,
                endsAt,
                announceAt,
                imageUrl,
                imageText,
                new Store(store.name(), name, store.address()));
    }

    /** Who runs it. */
    public record Store(String name, String region, String address) {}
}
