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
 * Counts calls, for the whole cluster in Redis. Each node counts its own first and goes on from there while Redis is
 * away; a flood of one caller does not get as far as Redis.
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
        buckets.get(limit).ifPresent(bucket -> {
            ConsumptionProbe probe = take(GatewayKeys.limit(limit.scope(), who), bucket);
            if (!probe.isConsumed()) {
                throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        });
    }

    private ConsumptionProbe take(String key, BucketConfiguration bucket) {
        ConsumptionProbe own = local.take(key, bucket);
        if (!own.isConsumed()) {
            return own;
        }
        try {
            ConsumptionProbe probe = shared.take(key, bucket);
            if (alone.compareAndSet(true, false)) {
                LOG.log(Level.INFO, "Redis is back; calls are counted for all servers together");
            }
            return probe;
        } catch (RuntimeException e) {
            if (alone.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Redis is away; each server counts calls for itself: {0}", e.toString());
            }
            return own;
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
