package dev.madang.event.business;

import dev.madang.kernel.service.ServiceRegistry;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks, on every node, for events whose period is over. Nobody waits for it: readers compute the status themselves. */
@ApplicationScoped
public class ClosingTick {

    private static final Logger LOG = Logger.getLogger(ClosingTick.class.getName());
    private static final int SECONDS = 5;

    @Inject
    ServiceRegistry registry;

    @Inject
    ManagedScheduledExecutorService executor;

    @Inject
    Instance<EventLife> life;

    protected void start(@Observes Startup event) {
        registry.ready("events")
                .thenRun(() -> executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS));
    }

    private void tick() {
        try {
            life.get().closeEnded();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Ended events wait to be closed: {0}", e.getMessage());
        }
    }
}
