package dev.madang.event.data;

import dev.madang.event.business.Images;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** {@link Images} as the content service left them in Redis. */
@ApplicationScoped
public class RedisImages implements Images {

    @Inject
    RedisStore redis;

    @Override
    public Optional<Made> of(UUID eventId) {
        return redis.get(EventKeys.images(eventId)).map(json -> Json.read(json, Made.class));
    }
}
