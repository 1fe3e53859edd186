package dev.madang.analytics.api;

import java.util.UUID;

/** What events brought, live: every event message that comes in shows at the next look. */
public interface Dashboards {

    /** A dashboard and whether it came from the cache. */
    record Look(Dashboard dashboard, boolean cached) {}

    /**
     * The figures of one event, from the cache or else from the database. It works without the cache.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such published event
     */
    Look look(UUID ownerId, UUID eventId);

    /** The figures of all events of an owner; empty for one who has none. */
    Summary summary(UUID ownerId);
}
