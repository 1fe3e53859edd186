package dev.madang.web.gateway;

import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The sessions behind access tokens, shared by all nodes through Redis; each entry lives as long as its token. */
@ApplicationScoped
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    @Inject
    RedisStore redis;

    @Inject
    Clock clock;

    /** Notes a session. Without Redis the token is valid all the same: an account just made must not look refused. */
    void open(String tokenId, UUID userId, Instant expiresAt) {
        try {
            redis.put(GatewayKeys.session(tokenId), userId.toString(), untilThen(expiresAt));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A session is not noted: {0}", e.getMessage());
        }
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
