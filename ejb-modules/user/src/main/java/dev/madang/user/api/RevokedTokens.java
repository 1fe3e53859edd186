package dev.madang.user.api;

import java.time.Instant;
import java.util.List;

/** The access tokens that are refused although their time is not over: the truth every node goes by. */
public interface RevokedTokens {

    /**
     * @param tokenId the token's {@code jti}
     * @param expiresAt until when it has to be refused
     */
    record RevokedToken(String tokenId, Instant expiresAt) {}

    /** All that are still alive otherwise. */
    List<RevokedToken> all();

    /**
     * Those revoked within the last 90 seconds, longer than a transaction can take: who asks more often than every 30
     * seconds misses none.
     */
    List<RevokedToken> lately();
}
