package dev.madang.ai.business;

import dev.madang.ai.api.Plan;
import dev.madang.ai.api.Recommendation;
import dev.madang.ai.api.Trend;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A recommendation as other services read it, {@code design/redis/ai-recommendation.schema.json}. */
public record StoredRecommendation(
        UUID eventId,
        UUID ownerId,
        UUID jobId,
        Trend trend,
        List<Plan> plans,
        String source,
        boolean fallback,
        Instant createdAt) {

    Recommendation recommendation() {
        return new Recommendation(trend, plans, source, fallback);
    }
}
