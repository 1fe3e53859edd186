package dev.madang.event.api;

import java.util.UUID;

/**
 * Events in the making. A draft lives for seven days from its last change. Every call on a draft fails with
 * {@code EVENT_001} when the owner has no such event and with {@code EVENT_002} when it is published already.
 */
public interface Drafts {

    /** Starts a draft and tells the other services. When that cannot be told, nothing is kept. */
    UUID start(UUID ownerId, NewEvent event);

    /** @throws dev.madang.kernel.error.ProblemException {@code EVENT_004} when the draft has another version by now */
    EventDetails edit(UUID ownerId, UUID eventId, DraftChange change);

    void discard(UUID ownerId, UUID eventId);

    /**
     * Asks for plans and returns the job that makes them, within five minutes. While a job runs, asking again returns
     * the same one.
     */
    UUID requestRecommendation(UUID ownerId, UUID eventId);

    /**
     * Puts a recommended plan into the draft and fills in from it whatever the owner has not set, or has left as the
     * previous plan filled it in.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code AI_001} when there is no recommendation,
     *     {@code COMMON_001} when it has no such plan, {@code EVENT_004} when the draft has another version than told
     */
    EventDetails choosePlan(UUID ownerId, UUID eventId, PlanChoice choice);

    /** @throws dev.madang.kernel.error.ProblemException {@code CONTENT_003} when the event has no such picture */
    EventDetails chooseImage(UUID ownerId, UUID eventId, ImageChoice choice);

    /** @throws dev.madang.kernel.error.ProblemException {@code COMMON_001} naming every unknown channel */
    EventDetails chooseChannels(UUID ownerId, UUID eventId, ChannelChoice choice);
}
