package dev.madang.participation.business;

import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** The winners of an event have been drawn, which happens once. */
@Topic(ParticipationTopics.WINNERS_DRAWN)
public record WinnersDrawn(
        UUID eventId, Instant drawnAt, int entryCount, int winnerCount, int alternateCount, String merkleRoot)
        implements DomainEvent {

    @Override
    public UUID key() {
        return eventId;
    }
}
