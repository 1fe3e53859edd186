package dev.madang.user.business;

import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.kernel.service.Transactions;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Erases what is of no use any more: access tokens past their time, used refresh tokens and dead sessions after 30 days.
 * Every node does it now and then; what another has erased is simply not there.
 */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class.getName());
    private static final Duration EXPIRED_TOKENS = Duration.ofHours(1);
    private static final Duration DEAD_SESSIONS = Duration.ofDays(30);

    @Inject
    Sessions sessions;

    @Inject
    SessionLimits limits;

    @Inject
    Transactions transactions;

    @Inject
    ServiceRegistry registry;

    @Inject
    ManagedScheduledExecutorService executor;

    @Inject
    Clock clock;

    void start(@Observes Startup event) {
        registry.ready("users").thenRun(() -> executor.scheduleWithFixedDelay(this::forget, 5, 60, TimeUnit.MINUTES));
    }

    void forget() {
        try {
            Instant now = clock.instant();
            Instant dead = now.minus(DEAD_SESSIONS);
            transactions.runInNew(() -> sessions.forget(now.minus(EXPIRED_TOKENS), dead, dead.minus(limits.idle())));
        } catch (RuntimeException e) { // nothing may end the schedule
            LOG.log(Level.WARNING, "Old sessions stay for now: {0}", e.getMessage());
        }
    }
}
