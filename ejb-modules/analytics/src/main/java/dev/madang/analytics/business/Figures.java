package dev.madang.analytics.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What was counted of one event. It is born with the first message about the event, whichever that is: the topics keep
 * no order among one another, so entries may be counted before it is known whose event it is.
 */
@Entity
@Table(name = "event_figures")
public class Figures {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    private long entrants;
    private long visits;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    private Integer winners;
    private Integer alternates;

    protected Figures() {}

    /** Figures of an event of which nothing was heard but that it is there. */
    static Figures none(UUID eventId) {
        Figures figures = new Figures();
        figures.eventId = eventId;
        return figures;
    }

    public UUID eventId() {
        return eventId;
    }

    long entrants() {
        return entrants;
    }

    long visits() {
        return visits;
    }

    Instant closedAt() {
        return closedAt;
    }

    boolean drawn() {
        return drawnAt != null;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    Integer winners() {
        return winners;
    }

    Integer alternates() {
        return alternates;
    }
}
