package dev.madang.web.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.redis.redisson.Bucket4jRedisson;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;

/**
 * The buckets all nodes share, in Redis. A bucket lives there until it is full again and ten seconds more. A call is
 * over within 300 ms; when Redis stays away the circuit opens and calls fail at once.
 */
@ApplicationScoped
@Timeout(300)
@CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 2_000)
public class SharedBuckets {

    private static final Logger LOG = Logger.getLogger(SharedBuckets.class.getName());
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(10);
    private static final int MOST = 100_000;
    private static final Duration KEPT_UNUSED = Duration.ofMinutes(1);

    @Inject
    RedissonClient client;

    @Inject
    ManagedScheduledExecutorService executor;

    /** Handles of buckets, without their contents: calls of one caller at the same time go to Redis together. */
    private final Cache<String, BucketProxy> used = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(KEPT_UNUSED)
            .build();

    private ProxyManager<String> buckets;

    @PostConstruct
    void open() {
        buckets = Bucket4jRedisson.casBasedBuilder(((Redisson) client).getCommandExecutor())
                .requestTimeout(PATIENCE)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .build();
    }

    /** The first bucket takes longer than a call may; nobody's request shall be it. */
    void warmUp(@Observes Startup event) {
        executor.submit(() -> {
            try {
                client.getBucket("connected").isExists();
                take(
                        GatewayKeys.limit("start", "all"),
                        Allowance.bucket("1/PT1S").orElseThrow());
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "Redis does not answer yet", e);
            }
        });
    }

    /** Takes one call from the bucket of that key. */
    public ConsumptionProbe take(String key, BucketConfiguration configuration) {
        return used.get(key, unused -> bucket(key, configuration)).tryConsumeAndReturnRemaining(1);
    }

    private BucketProxy bucket(String key, BucketConfiguration configuration) {
        return buckets.builder().withOptimization(Optimizations.batching()).build(key, () -> configuration);
    }

    /** Fills the bucket again. */
    public void forget(String key) {
        buckets.removeProxy(key);
    }
}
