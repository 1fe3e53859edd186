package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the distribution service reads of {@code EventCreated}.
 *
 * @param copy the text for each channel; by its code; a channel without one gets the description
 * @param image the picture to be posted, or null
 */
public record PublishedEvent(
        UUID eventId,
        UUID ownerId,
        String title,
        String description,
        List<ChannelCode> channels,
        Map<String, String> copy,
        Image image,
        String publicUrl) {

    /** The address lets anyone who knows it read the picture. */
    public record Image(String url) {

        @Override
        public String toString() {
            return "Image[...]";
        }
    }
}
