package dev.madang.kernel.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/** The one Redis connection of the application: started when first used, quick to give up. */
@ApplicationScoped
public class RedisProducer {

    @Inject
    @ConfigProperty(name = "madang.redis.address")
    String address;

    @Inject
    @ConfigProperty(name = "madang.redis.password")
    String password;

    @Inject
    @ConfigProperty(name = "madang.redis.timeout", defaultValue = "300")
    int timeoutMillis;

    @Produces
    @ApplicationScoped
    RedissonClient client() {
        Config config = new Config();
        config.setCodec(StringCodec.INSTANCE);
        config.setLazyInitialization(true);
        config.setPassword(password);
        config.useSingleServer()
                .setAddress(address)
                .setConnectTimeout(timeoutMillis)
                .setTimeout(timeoutMillis)
                .setRetryAttempts(1)
                .setConnectionMinimumIdleSize(2)
                .setConnectionPoolSize(32)
                .setSubscriptionConnectionMinimumIdleSize(1);
        return Redisson.create(config);
    }

    void close(@Disposes RedissonClient client) {
        client.shutdown();
    }
}
