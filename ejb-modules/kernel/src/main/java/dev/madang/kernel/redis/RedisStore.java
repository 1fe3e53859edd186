package dev.madang.kernel.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/**
 * Text values in Redis, always with a time to live. Every call is bounded and tried twice; when Redis stays away the
 * circuit opens and calls fail at once with a {@code FaultToleranceException} or a {@code RedisException}, which the
 * gateway answers as {@code COMMON_503}.
 */
@ApplicationScoped
@Timeout(1_000)
@Retry(maxRetries = 1, delay = 50, jitter = 20)
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 2_000)
public class RedisStore {

    private static final String REPLACE = """
            local current = redis.call('get', KEYS[1])
            if current == ARGV[1] or current == ARGV[2] then
              redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])
              return 1
            end
            return 0
            """;

    private static final String ADD_TO_SET = """
            redis.call('sadd', KEYS[1], ARGV[1])
            return redis.call('pexpire', KEYS[1], ARGV[2])
            """;

    @Inject
    RedissonClient client;

    public Optional<String> get(String key) {
        return Optional.ofNullable(client.<String>getBucket(key).get());
    }

    /** Reads a value and starts its time to live again. */
    public Optional<String> getAndTouch(String key, Duration timeToLive) {
        return Optional.ofNullable(client.<String>getBucket(key).getAndExpire(timeToLive));
    }

    public void put(String key, String value, Duration timeToLive) {
        client.<String>getBucket(key).set(value, timeToLive);
    }

    /** Stores a value unless the key has one. Returns whether it was stored. */
    public boolean putIfAbsent(String key, String value, Duration timeToLive) {
        return client.<String>getBucket(key).setIfAbsent(value, timeToLive);
    }

    /** Stores a value if the key still has the expected one, or has it already. Returns whether it is stored. */
    public boolean replace(String key, String expected, String value, Duration timeToLive) {
        return client.getScript(StringCodec.INSTANCE)
                .eval(
                        RScript.Mode.READ_WRITE,
                        REPLACE,
                        RScript.ReturnType.BOOLEAN,
                        List.of(key),
                        expected,
                        value,
                        String.valueOf(timeToLive.toMillis()));
    }

    public void delete(String key) {
        client.getBucket(key).delete();
    }

    public void addToSet(String key, String member, Duration timeToLive) {
        client.getScript(StringCodec.INSTANCE)
                .eval(
                        RScript.Mode.READ_WRITE,
                        ADD_TO_SET,
                        RScript.ReturnType.BOOLEAN,
                        List.of(key),
                        member,
                        String.valueOf(timeToLive.toMillis()));
    }

    public void removeFromSet(String key, String member) {
        client.<String>getSet(key).remove(member);
    }

    public Collection<String> members(String key) {
        return client.<String>getSet(key).readAll();
    }
}
