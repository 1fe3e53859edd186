package dev.madang.tests.system;

import static org.awaitility.Awaitility.await;

import dev.madang.stack.LocalStack;
import dev.madang.stack.Part;
import dev.madang.tests.walk.MadangClient;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.api.options.KeysScanOptions;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/** The stack's Redis, to see what is really in it. */
final class Redis {

    private Redis() {}

    /** Waits until a server uses Redis again after it was away: keeps drafts in it, and counts calls in it. */
    static void awaitUsedBy(MadangClient node, LocalStack stack) {
        RedissonClient redis = of(stack);
        try {
            MadangClient owner = node.as(Owners.register(node));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> owner.post("/events", Owners.newEvent()).status() == 201);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                long before = counters(redis);
                node.post("/users/login", Map.of("email", UUID.randomUUID() + "@example.com", "password", "wrong"));
                return counters(redis) > before;
            });
        } finally {
            redis.shutdown();
        }
    }

    private static long counters(RedissonClient redis) {
        return redis.getKeys()
                .getKeysStream(KeysScanOptions.defaults().pattern("ratelimit:log-in-account:*"))
                .count();
    }

    static RedissonClient of(LocalStack stack) {
        Config config = new Config();
        config.setCodec(StringCodec.INSTANCE);
        config.setPassword(stack.secrets().redisPassword());
        config.useSingleServer()
                .setAddress("redis://" + stack.address(Part.REDIS))
                .setConnectionMinimumIdleSize(1)
                .setConnectionPoolSize(2);
        return Redisson.create(config);
    }
}
