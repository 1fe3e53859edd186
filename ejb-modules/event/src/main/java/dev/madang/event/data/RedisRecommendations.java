package dev.madang.event.data;

import dev.madang.event.business.Recommendations;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** {@link Recommendations} as the ai service left them in Redis; reading them keeps them for another day. */
@ApplicationScoped
public class RedisRecommendations implements Recommendations {

    private static final Duration TIME_TO_LIVE = Duration.ofHours(24);

    @Inject
    RedisStore redis;

    @Override
    public Optional<Recommended> of(UUID eventId) {
        return redis.getAndTouch(EventKeys.recommendation(eventId), TIME_TO_LIVE)
                .map(json -> Json.read(json, Recommended.class));
    }
}
