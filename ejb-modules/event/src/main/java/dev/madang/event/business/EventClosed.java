package dev.madang.event.business;

import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** An event takes no entries any more: its period is over or its owner has closed it early. */
@Topic(EventTopics.EVENT_CLOSED)
public record EventClosed(UUID eventId, UUID ownerId, Instant closedAt) implements DomainEvent {

    @Override
    public UUID key() {
        return eventId;
    }
}
