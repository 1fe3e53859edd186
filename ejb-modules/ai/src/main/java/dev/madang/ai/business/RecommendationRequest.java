package dev.madang.ai.business;

import java.time.Instant;
import java.util.UUID;

/**
 * What an owner asked for; the payload of the job.
 *
 * @param deadline when the job has to have ended
 */
public record RecommendationRequest(
        UUID jobId, UUID eventId, UUID ownerId, Objective objective, Store store, Instant deadline) {

    /** The shop; trade and region in the owner's words or as codes. */
    public record Store(String name, String industry, String region) {}

    public RecommendationRequest {
        if (jobId == null
                || eventId == null
                || ownerId == null
                || objective == null
                || deadline == null
                || store == null
                || store.name() == null
                || store.industry() == null
                || store.region() == null) {
            throw new IllegalArgumentException("A recommendation request needs all its fields");
        }
    }
}
