package dev.madang.content.data;

import dev.madang.content.business.Draft;
import dev.madang.content.business.Drafts;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** {@link Drafts} in Redis, where the event service keeps them. */
@ApplicationScoped
public class RedisDrafts implements Drafts {

    @Inject
    RedisStore redis;

    @Override
    public Optional<Draft> find(UUID eventId) {
        return redis.get(ContentKeys.draft(eventId)).map(json -> Json.read(json, Draft.class));
    }
}
