package dev.madang.web.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;

/** This node's own buckets, which decide while Redis is away: never more than a fixed number, each gone when long unused. */
final class LocalBuckets {

    private static final int MOST = 100_000;
    private static final Duration KEPT_UNUSED = Duration.ofHours(1);

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    LocalBuckets(TimeMeter time) {
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(KEPT_UNUSED)
                .ticker(time::currentTimeNanos)
                .build();
    }

    ConsumptionProbe take(String key, BucketConfiguration configuration) {
        return buckets.get(key, unused -> bucket(configuration)).tryConsumeAndReturnRemaining(1);
    }

    /** A call that was counted here, but refused elsewhere. */
    void giveBack(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket(BucketConfiguration configuration) {
        LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(time);
        for (var limit : configuration.getBandwidths()) {
            builder.addLimit(limit);
        }
        return builder.build();
    }
}
