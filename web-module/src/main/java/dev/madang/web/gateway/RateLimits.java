package dev.madang.web.gateway;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Counts calls: each node its own first, then all nodes together in Redis. While Redis is away the node's own count
 * decides.
 */
@ApplicationScoped
public class RateLimits {

    private static final Logger LOG = Logger.getLogger(RateLimits.class.getName());

    @Inject
    Config config;

    @Inject
    SharedBuckets shared;

    private final LocalBuckets local = new LocalBuckets(TimeMeter.SYSTEM_NANOTIME);
    private final Map<Limit, Optional<BucketConfiguration>> buckets = new EnumMap<>(Limit.class);
    private final Map<String, String> written = new LinkedHashMap<>();
    private final AtomicBoolean alone = new AtomicBoolean();

    /** What is written wrongly shall be found at the start, not by the first caller. */
    void start(@Observes Startup event) {
        LOG.log(Level.INFO, "Limits: {0}", written);
    }

    @PostConstruct
    void read() {
        for (Limit limit : Limit.values()) {
            String text = config.getOptionalValue("madang.limits." + limit.scope(), String.class)
                    .orElse(limit.usual());
            written.put(limit.scope(), text);
            buckets.put(limit, Allowance.bucket(text));
        }
    }

    /**
     * Counts one call.
     *
     * @param who nothing personal but an address: an id or a blind index
     * @throws TooManyRequestsException when there were too many
     */
    void count(Limit limit, String who) {
        buckets.get(limit).ifPresent(bucket -> count(GatewayKeys.limit(limit.scope(), who), bucket));
    }

    /**
     * What is too much for this node alone is too much for all: it never reaches Redis. A node that was alone for a
     * while also knows of calls Redis does not.
     */
    private void count(String key, BucketConfiguration bucket) {
        require(local.take(key, bucket));
        Optional<ConsumptionProbe> together = takeTogether(key, bucket);
        if (together.isPresent() && !together.get().isConsumed()) {
            local.giveBack(key);
            require(together.get());
        }
    }

    private static void require(ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Optional<ConsumptionProbe> takeTogether(String key, BucketConfiguration bucket) {
        try {
            ConsumptionProbe probe = shared.take(key, bucket);
            if (alone.compareAndSet(true, false)) {
                LOG.log(Level.INFO, "Redis is back; calls are counted for all servers together");
            }
            return Optional.of(probe);
        } catch (RuntimeException e) {
            if (alone.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Redis is away; each server counts calls for itself: {0}", e.toString());
            }
            return Optional.empty();
        }
    }

    /** Starts counting anew. */
    void forget(Limit limit, String who) {
        String key = GatewayKeys.limit(limit.scope(), who);
        local.forget(key);
        try {
            shared.forget(key);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A limit is not reset", e);
        }
    }
}
