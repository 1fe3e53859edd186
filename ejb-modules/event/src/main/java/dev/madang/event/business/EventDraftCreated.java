package dev.madang.event.business;

import dev.madang.event.api.Objective;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** An owner has started a draft. */
@Topic(EventTopics.EVENT_DRAFT_CREATED)
public record EventDraftCreated(UUID eventId, UUID ownerId, Objective objective, StoreBrief store, Instant createdAt)
        implements DomainEvent {

    @Override
    public UUID key() {
        return eventId;
    }
}
