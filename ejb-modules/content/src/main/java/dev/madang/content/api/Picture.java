package dev.madang.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture that can be looked at.
 *
 * @param url a signed address that allows reading until {@code expiresAt}; it is a secret of the owner, never log it
 */
public record Picture(
        UUID imageId, Style style, Platform platform, int width, int height, String url, Instant expiresAt) {

    @Override
    public String toString() {
        return "Picture[" + imageId + "]";
    }
}
