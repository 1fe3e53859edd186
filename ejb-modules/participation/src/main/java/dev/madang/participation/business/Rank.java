package dev.madang.participation.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A place in the outcome of a draw: a winner with a prize, or an alternate without. */
@Entity
@Table(name = "winner")
public class Rank {

    static final String WON = "WON";
    static final String ALTERNATE = "ALTERNATE";

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "rank")
    private int number;

    @Column(name = "participation_id")
    private UUID participationId;

    private String leaf;
    private String prize;
    private String status;

    protected Rank() {}

    /** @param prize null for an alternate */
    Rank(UUID id, UUID eventId, int number, Stake stake, String prize) {
        this.id = id;
        this.eventId = eventId;
        this.number = number;
        this.participationId = stake.participationId();
        this.leaf = stake.leaf();
        this.prize = prize;
        this.status = prize == null ? ALTERNATE : WON;
    }

    boolean won() {
        return prize != null;
    }

    /** Whether it is an alternate's. */
    boolean waiting() {
        return !won();
    }

    int number() {
        return number;
    }

    UUID participationId() {
        return participationId;
    }

    String leaf() {
        return leaf;
    }

    String prize() {
        return prize;
    }

    String status() {
        return status;
    }
}
