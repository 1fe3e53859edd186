package dev.madang.ai.api;

import java.util.UUID;

/** Recommended plans and the jobs that make them. */
public interface Recommendations {

    /**
     * The state of a job. By its deadline it is an end state.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code AI_002} when the owner has no such job
     */
    RecommendationJob job(UUID ownerId, UUID jobId);

    /** @throws dev.madang.kernel.error.ProblemException {@code AI_001} when the owner's event has none, or none yet */
    Recommendation recommendation(UUID ownerId, UUID eventId);
}
