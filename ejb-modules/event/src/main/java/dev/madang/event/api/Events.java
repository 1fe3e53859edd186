package dev.madang.event.api;

import dev.madang.kernel.Page;
import java.util.UUID;

/** Events from their publishing on, and the owner's view of all of them. */
public interface Events {

    /** The owner's drafts and published events, newest first. */
    Page<EventSummary> list(UUID ownerId, EventFilter filter);

    /** @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such event */
    EventDetails details(UUID ownerId, UUID eventId);

    /**
     * Moves a draft into the Event DB in one transaction and tells the other services. Once it has succeeded, calling
     * it again gives the same answer, also when two calls come at the same moment.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_003} naming everything that is missing or wrong,
     *     {@code EVENT_001} when the owner has no such event
     */
    Publication publish(UUID ownerId, UUID eventId);

    /**
     * Ends the entries before their time and tells the other services.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_005} when the event takes no entries now,
     *     {@code EVENT_001} when the owner has no such event
     */
    EventDetails close(UUID ownerId, UUID eventId);

    /** @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when there is no such published event */
    PublicEvent shown(UUID eventId);
}
