package dev.madang.user.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A session with fresh tokens.
 *
 * @param refreshToken opaque, good for one use
 * @param refreshableUntil until when the refresh token can be used
 */
public record LogIn(
        UUID sessionId, SignedToken accessToken, String refreshToken, Instant refreshableUntil, Profile user) {

    @Override
    public String toString() {
        return "LogIn[" + sessionId + "]";
    }
}
