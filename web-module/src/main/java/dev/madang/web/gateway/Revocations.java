package dev.madang.web.gateway;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.user.api.RevokedTokens;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Which access tokens this node refuses although their time is not over. Twice a second it reads what the user service
 * revoked lately, whatever node did it, and shows it in Redis; before the first reading nobody is let in. A token is
 * refused when this node knows it or Redis does. Without Redis the node's own knowledge decides while it is fresh; with
 * neither the answer is {@code COMMON_503}.
 */
@ApplicationScoped
public class Revocations {

    private static final Logger LOG = Logger.getLogger(Revocations.class.getName());
    private static final int EVERY_MILLIS = 500;
    private static final Duration FRESH = Duration.ofSeconds(5);
    /** Less than what {@link RevokedTokens#lately} looks back. */
    private static final Duration READ_ALL_AFTER = Duration.ofSeconds(30);

    private final Map<String, Instant> known = new ConcurrentHashMap<>();
    private volatile Instant readAt;

    /** Asked for when it is needed: this bean is made before the user service's module has started. */
    @Inject
    Provider<RevokedTokens> revokedTokens;

    @Inject
    Sessions sessions;

    @Inject
    ServiceRegistry registry;

    @Inject
    ManagedScheduledExecutorService executor;

    @Inject
    Clock clock;

    void start(@Observes Startup event) {
        registry.ready("users")
                .thenRun(() ->
                        executor.scheduleWithFixedDelay(this::readQuietly, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS));
    }

    /**
     * Whether a token is to be refused.
     *
     * @throws ProblemException {@code COMMON_503} when nobody can tell
     */
    boolean revoked(String tokenId) {
        Instant read = readAt;
        if (read == null) {
            throw new ProblemException(CommonError.UNAVAILABLE);
        }
        if (known.containsKey(tokenId)) {
            return true;
        }
        try {
            return sessions.revoked(tokenId);
        } catch (RuntimeException e) {
            if (clock.instant().isAfter(read.plus(FRESH))) {
                throw new ProblemException(CommonError.UNAVAILABLE);
            }
            return false;
        }
    }

    /** Reads at once what has just been revoked, after a call that ended a session. It never fails that call. */
    public void takeUp() {
        readQuietly();
    }

    private void readQuietly() {
        try {
            read();
        } catch (RuntimeException e) { // nothing may end the schedule
            LOG.log(Level.WARNING, "The revoked tokens cannot be read: {0}", e.getMessage());
        }
    }

    void read() {
        Instant now = clock.instant();
        boolean all = readAt == null || now.isAfter(readAt.plus(READ_ALL_AFTER));
        RevokedTokens stored = revokedTokens.get();
        List<RevokedToken> fresh = (all ? stored.all() : stored.lately())
                .stream()
                        .filter(token -> known.putIfAbsent(token.tokenId(), token.expiresAt()) == null)
                        .toList();
        known.values().removeIf(now::isAfter);
        readAt = now;
        // Redis last: when it is slow, this node already knows.
        fresh.forEach(sessions::end);
    }

    /** Whether this node has read what was revoked before it started. */
    boolean ready() {
        return readAt != null;
    }
}
