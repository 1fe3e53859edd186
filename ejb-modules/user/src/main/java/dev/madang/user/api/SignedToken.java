package dev.madang.user.api;

import java.time.Instant;

/**
 * A signed access token.
 *
 * @param value what callers send
 * @param tokenId its {@code jti}
 */
public record SignedToken(String value, String tokenId, Instant expiresAt) {

    @Override
    public String toString() {
        return "SignedToken[" + tokenId + "]";
    }
}
