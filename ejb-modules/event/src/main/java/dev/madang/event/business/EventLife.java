package dev.madang.event.business;

import dev.madang.event.api.EventError;
import dev.madang.kernel.error.ProblemException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What happens to a published event without its owner's doing. */
@Stateless
public class EventLife {

    @Inject
    PublishedEvents events;

    @Inject
    EventOutbox outbox;

    @Inject
    Clock clock;

    /** Tells the other services of events whose period is over, each once, whichever node comes first. */
    public void closeEnded() {
        events.endedButNotClosed(clock.instant()).forEach(event -> outbox.add(event.closeAtEnd()));
    }

    /** Notes that the winners of an event are known. */
    public void drawn(UUID eventId, Instant drawnAt) {
        events.byIdForChange(eventId)
                .orElseThrow(() -> new ProblemException(EventError.EVENT_NOT_FOUND))
                .drawn(drawnAt);
    }
}
