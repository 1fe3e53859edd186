package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.kernel.Ids;
import dev.madang.kernel.event.Correlation;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.kernel.service.Transactions;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Calls the channels, outside any transaction, on every node. What is due is claimed row by row under a lease, so no two
 * nodes call a channel for the same event at once and a dead node's rows are taken over. Each channel has its own
 * places, so one that is slow or failing holds up no other.
 */
@ApplicationScoped
public class DistributionWorker {

    static final String FAILED = "CHANNEL_FAILED";
    static final String TIMED_OUT = "CHANNEL_TIMED_OUT";
    static final String UNAVAILABLE = "CHANNEL_UNAVAILABLE";

    private static final Logger LOG = Logger.getLogger(DistributionWorker.class.getName());

    /** One attempt that this node holds. */
    private record Attempt(Distribution distribution, Publication publication, String claim) {}

    @Inject
    Publications publications;

    @Inject
    Channels channels;

    @Inject
    DistributionOutbox outbox;

    @Inject
    ServiceRegistry registry;

    @Inject
    Transactions transactions;

    @Inject
    ManagedScheduledExecutorService executor;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "madang.distribution.parallel.per.channel", defaultValue = "4")
    int parallel;

    private final Map<ChannelCode, Semaphore> places = new EnumMap<>(ChannelCode.class);

    void start(@Observes Startup event) {
        for (ChannelCode channel : ChannelCode.values()) {
            places.put(channel, new Semaphore(parallel));
        }
        registry.ready("distribution")
                .thenRun(() -> executor.scheduleWithFixedDelay(this::postDue, 0, 500, TimeUnit.MILLISECONDS));
    }

    /** Looks at once for what is due. */
    void nudge() {
        executor.submit(this::postDue);
    }

    private synchronized void postDue() {
        try {
            for (Attempt attempt : transactions.inNew(this::claimDue)) {
                Semaphore place = places.get(attempt.distribution().channel());
                place.acquireUninterruptibly();
                executor.submit(() -> {
                    try {
                        make(attempt);
                    } finally {
                        place.release();
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The distribution waits: {0}", e.getMessage());
        }
    }

    private List<Attempt> claimDue() {
        Instant now = clock.instant();
        List<Attempt> attempts = new ArrayList<>();
        places.forEach((channel, place) -> {
            int free = place.availablePermits();
            if (free == 0) {
                return;
            }
            for (Distribution distribution : publications.lockDue(channel, now, free)) {
                String claim = Ids.next().toString();
                distribution.claim(claim, now);
                Publication publication =
                        publications.find(distribution.eventId()).orElseThrow();
                attempts.add(new Attempt(distribution, publication, claim));
            }
        });
        return attempts;
    }

    private void make(Attempt attempt) {
        Correlation.set(attempt.publication().correlationId().orElse(null));
        try {
            Consumer<Distribution> outcome = call(attempt);
            transactions.runInNew(() -> store(attempt, outcome));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "What became of {0} on {1} could not be stored; it is tried again: {2}",
                    new Object[] {
                        attempt.publication().eventId(), attempt.distribution().channel(), e.getMessage()
                    });
        } finally {
            Correlation.clear();
        }
    }

    private Consumer<Distribution> call(Attempt attempt) {
        ChannelCode channel = attempt.distribution().channel();
        ChannelAdapter adapter = channels.of(channel);
        if (attempt.distribution().exhausted()) {
            return held -> held.fail(Distribution.INTERRUPTED, clock.instant());
        }
        try {
            Posted posted = adapter.post(attempt.publication().post(channel));
            return held -> held.succeed(posted, adapter.mode(), clock.instant());
        } catch (ChannelException e) {
            return held -> held.fail(e.reason(), clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Attempt {0} to post event {1} on {2} failed: {3}", new Object[] {
                attempt.distribution().attempts(), attempt.publication().eventId(), channel, e
            });
            return held -> held.failAttempt(reason(e), clock.instant());
        }
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof TimeoutException) {
            return TIMED_OUT;
        }
        return failure instanceof CircuitBreakerOpenException ? UNAVAILABLE : FAILED;
    }

    /** Stores what became of an attempt, unless another node has taken it over. */
    private void store(Attempt attempt, Consumer<Distribution> outcome) {
        Publication publication =
                publications.lock(attempt.publication().eventId()).orElseThrow();
        List<Distribution> distributions = publications.lockDistributionsOf(publication.eventId());
        distributions.stream()
                .filter(distribution ->
                        distribution.id().equals(attempt.distribution().id()))
                .filter(distribution -> distribution.heldBy(attempt.claim()))
                .forEach(held -> {
                    outcome.accept(held);
                    publication.complete(distributions, clock.instant()).ifPresent(outbox::add);
                });
    }
}
