package dev.madang.ai.business;

import java.util.Optional;
import java.util.UUID;

/** The latest recommendation of each event, kept for a day from when it was last read. */
public interface RecommendationStore {

    void put(StoredRecommendation recommendation);

    Optional<StoredRecommendation> find(UUID eventId);
}
