package dev.madang.analytics.business;

import dev.madang.analytics.api.Expected;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was known of an event when it was published, against which its figures are held. It does not change. */
@Entity
@Table(name = "event_baseline")
public class Baseline {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;
    private String objective;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    private long cost;

    @Convert(converter = ExpectedAsJson.class)
    private Expected expected;

    protected Baseline() {}

    /** When an event runs. */
    public record Period(Instant startsAt, Instant endsAt, Instant publishedAt) {}

    /** @param cost KRW */
    public Baseline(
            UUID eventId, UUID ownerId, String title, String objective, Period period, long cost, Expected expected) {
        this.eventId = eventId;
        this.ownerId = ownerId;
        this.title = title;
        this.objective = objective;
        this.startsAt = period.startsAt();
        this.endsAt = period.endsAt();
        this.publishedAt = period.publishedAt();
        this.cost = cost;
        this.expected = expected;
    }

    public UUID eventId() {
        return eventId;
    }

    UUID ownerId() {
        return ownerId;
    }

    String title() {
        return title;
    }

    String objective() {
        return objective;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    long cost() {
        return cost;
    }

    Expected expected() {
        return expected;
    }
}
