package dev.madang.kernel.redis;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/** The one Redis connection of the application: made beside the start, never holding it up, quick to give up. */
@ApplicationScoped
public class RedisProducer {

    private static final Logger LOG = Logger.getLogger(RedisProducer.class.getName());

    @Inject
    ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "madang.redis.address")
    String address;

    @Inject
    @ConfigProperty(name = "madang.redis.password")
    String password;

    @Inject
    @ConfigProperty(name = "madang.redis.timeout", defaultValue = "300")
    int timeoutMillis;

    /** Not behind a proxy: a library that builds on Redisson asks for its own class. */
    @Produces
    @Singleton
    RedissonClient client() {
        Config config = new Config();
        config.setCodec(StringCodec.INSTANCE);
        config.setLazyInitialization(true);
        config.setPassword(password);
        config.useSingleServer()
                .setAddress(address)
                .setConnectTimeout(timeoutMillis)
                .setTimeout(timeoutMillis)
                .setRetryAttempts(0)
                .setConnectionMinimumIdleSize(2)
                .setConnectionPoolSize(32)
                .setSubscriptionConnectionMinimumIdleSize(1);
        return Redisson.create(config);
    }

    /** The first call of a client is slow; nobody's request shall be it. */
    void connect(@Observes Startup event, Instance<RedissonClient> client) {
        executor.submit(() -> tryToConnect(client.get()));
    }

    private void tryToConnect(RedissonClient client) {
        try {
            client.getBucket("connected").isExists();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Redis at {0} does not answer yet: {1}", new Object[] {address, e.getMessage()});
            executor.schedule(() -> tryToConnect(client), 1, TimeUnit.SECONDS);
        }
    }

    void close(@Disposes RedissonClient client) {
        client.shutdown();
    }
}
