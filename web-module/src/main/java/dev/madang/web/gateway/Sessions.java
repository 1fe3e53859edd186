package dev.madang.web.gateway;

import dev.madang.kernel.redis.RedisStore;
import dev.madang.user.api.LogIn;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import dev.madang.user.api.SignedToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What all nodes share of the sessions at once, through Redis; each entry lives as long as its token. The truth stands in
 * the user service's database, so that nothing is lost when a write fails.
 */
@ApplicationScoped
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());

    @Inject
    RedisStore redis;

    @Inject
    Clock clock;

    public void open(LogIn logIn) {
        SignedToken token = logIn.accessToken();
        String userId = logIn.user().userId().toString();
        quietly(() -> redis.put(GatewayKeys.session(token.tokenId()), userId, untilThen(token.expiresAt())));
    }

    /** From now on every node that reaches Redis refuses the token. */
    void end(RevokedToken token) {
        quietly(() -> {
            redis.put(GatewayKeys.revoked(token.tokenId()), "ended", untilThen(token.expiresAt()));
            redis.delete(GatewayKeys.session(token.tokenId()));
        });
    }

    /** @throws RuntimeException when Redis cannot tell */
    boolean revoked(String tokenId) {
        return redis.get(GatewayKeys.revoked(tokenId)).isPresent();
    }

    private static void quietly(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Redis is away; the database alone knows of a session: {0}", e.getMessage());
        }
    }

    private Duration untilThen(Instant expiresAt) {
        Duration rest = Duration.between(clock.instant(), expiresAt);
        return rest.compareTo(Duration.ZERO) > 0 ? rest : Duration.ofSeconds(1);
    }
}
