package dev.madang.participation.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The one draw of a promotion. Its key is the event: there is no place for a second. */
@Entity
public class Draw {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected Draw() {}

    Draw(UUID eventId, Instant drawnAt) {
        this.eventId = eventId;
        this.drawnAt = drawnAt;
    }

    UUID eventId() {
        return eventId;
    }

    Instant drawnAt() {
        return drawnAt;
    }
}
