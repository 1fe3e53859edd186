package dev.madang.ai.data;

import dev.madang.ai.business.RecommendationStore;
import dev.madang.ai.business.StoredRecommendation;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** {@link RecommendationStore} in Redis. */
@ApplicationScoped
public class RedisRecommendationStore implements RecommendationStore {

    private static final Duration TIME_TO_LIVE = Duration.ofHours(24);

    @Inject
    RedisStore redis;

    @Override
    public void put(StoredRecommendation recommendation) {
        redis.put(AiKeys.recommendation(recommendation.eventId()), Json.write(recommendation), TIME_TO_LIVE);
    }

    @Override
    public Optional<StoredRecommendation> find(UUID eventId) {
        return redis.getAndTouch(AiKeys.recommendation(eventId), TIME_TO_LIVE)
                .map(json -> Json.read(json, StoredRecommendation.class));
    }
}
