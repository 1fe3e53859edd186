package dev.madang.event.business;

import dev.madang.event.api.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published events. */
public interface PublishedEvents {

    /**
     * Stores a new event in the running transaction. Returns false, and the transaction can only roll back, when there
     * is one of this id already.
     */
    boolean add(PublishedEvent event);

    Optional<PublishedEvent> byId(UUID eventId);

    /** Reads an event in the running transaction and keeps others from changing it until the transaction ends. */
    Optional<PublishedEvent> byIdForChange(UUID eventId);

    /** The newest events of an owner that pass the filter, whatever its page. */
    List<PublishedEvent> newest(UUID ownerId, EventFilter filter, Instant now, int most);

    long count(UUID ownerId, EventFilter filter, Instant now);

    /** Some events that have ended without being closed, locked; those another node has locked are left out. */
    List<PublishedEvent> endedButNotClosed(Instant now);
}
