package dev.madang.participation.business;

import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer has entered. It says nothing about who that is.
 *
 * @param visit whether the customer gave a valid visit code
 */
@Topic(ParticipationTopics.PARTICIPANT_REGISTERED)
public record ParticipantRegistered(
        UUID eventId, UUID participationId, long entryNumber, String channel, boolean visit, Instant registeredAt)
        implements DomainEvent {

    @Override
    public UUID key() {
        return eventId;
    }
}
