package dev.madang.event.api;

import java.util.UUID;

/**
 * A picture of an event.
 *
 * @param url where it can be read, also by customers
 * @param text what is posted with it on every channel, or null
 */
public record Image(UUID imageId, String style, String platform, String url, String text) {

    @Override
    public String toString() {
        return "Image[" + imageId + "]";
    }
}
