package dev.madang.web.gateway;

import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The sessions behind access tokens, shared by all nodes through Redis; each entry lives as long as its token. */
@ApplicationScoped
public class Sessions {

    @Inject
    RedisStore redis;

    @Inject
    Clock clock;

    void open(String tokenId, UUID userId, Instant expiresAt) {
        redis.put(GatewayKeys.session(tokenId), userId.toString(), untilThen(expiresAt));
    }

    /** Ends a session: from now on every node refuses its token. */
    public void end(String tokenId, Instant expiresAt) {
        redis.put(GatewayKeys.revoked(tokenId), "logged-out", untilThen(expiresAt));
        redis.delete(GatewayKeys.session(tokenId));
    }

    boolean revoked(String tokenId) {
        return redis.get(GatewayKeys.revoked(tokenId)).isPresent();
    }

    private Duration untilThen(Instant expiresAt) {
        Duration rest = Duration.between(clock.instant(), expiresAt);
        return rest.compareTo(Duration.ZERO) > 0 ? rest : Duration.ofSeconds(1);
    }
}
