package dev.madang.event.business;

import dev.madang.event.api.Objective;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * An owner wants plans.
 *
 * @param deadline when the job has to have ended
 */
@Topic(EventTopics.AI_JOB)
public record RecommendationRequested(
        UUID jobId,
        UUID eventId,
        UUID ownerId,
        Objective objective,
        StoreBrief store,
        Instant requestedAt,
        Instant deadline)
        implements DomainEvent {

    @Override
    public UUID key() {
        return eventId;
    }
}
