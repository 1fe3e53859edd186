package dev.madang.tests.system;

import dev.madang.stack.LocalStack;
import dev.madang.stack.Part;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/** The stack's Redis, to see what is really in it. */
final class Redis {

    private Redis() {}

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
