package dev.madang.content.data;

import dev.madang.content.business.PictureSet;
import dev.madang.content.business.PictureSets;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** {@link PictureSets} in Redis, for as long as the newest address is valid. */
@ApplicationScoped
public class RedisPictureSets implements PictureSets {

    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);
    private static final int ATTEMPTS = 5;

    @Inject
    RedisStore redis;

    @Override
    public Optional<PictureSet> find(UUID eventId) {
        return redis.get(ContentKeys.images(eventId)).map(json -> Json.read(json, PictureSet.class));
    }

    @Override
    public void store(PictureSet pictures, UnaryOperator<PictureSet> merge) {
        String key = ContentKeys.images(pictures.eventId());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (tryToStore(key, pictures, merge)) {
                return;
            }
        }
        throw new IllegalStateException("The pictures of " + pictures.eventId() + " keep being changed by others");
    }

    private boolean tryToStore(String key, PictureSet pictures, UnaryOperator<PictureSet> merge) {
        Optional<String> earlier = redis.get(key);
        if (earlier.isEmpty()) {
            return redis.putIfAbsent(key, Json.write(pictures), TIME_TO_LIVE);
        }
        PictureSet merged = merge.apply(Json.read(earlier.get(), PictureSet.class));
        return redis.replace(key, earlier.get(), Json.write(merged), TIME_TO_LIVE);
    }
}
