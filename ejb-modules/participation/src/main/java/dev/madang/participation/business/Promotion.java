package dev.madang.participation.business;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published event as participation knows it. It is born when the event is published, with a secret seed to which the
 * public commitment binds it, and with everything that decides the draw. It takes entries from its start to its end,
 * told by the clock alone, or until its owner closes it. Once over it is sealed: the entries it has by then are counted
 * and hashed, and it takes none any more. Then it is drawn, once.
 *
 * <p>Locking: who adds an entry, closes, seals or draws holds the row of the promotion until the transaction ends, and
 * locks no other row before it. So no entry is under way while a promotion is sealed, and of many draws the second
 * finds the first. The entries of one event pass one after another; the lock is taken late and held to the
 * end of the commit.
 */
@Entity
public class Promotion {

    static final String SEED_CONTEXT = "participation.promotion.seed:";

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "announce_at")
    private Instant announceAt;

    @Convert(converter = PrizesAsJson.class)
    private List<Prize> prizes;

    private int alternates;

    @Column(name = "visit_tickets")
    private int visitTickets;

    private String seed;

    @Column(name = "seed_commitment")
    private String seedCommitment;

    @Column(name = "committed_at")
    private Instant committedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "merkle_root")
    private String merkleRoot;

    @Column(name = "entry_count")
    private Integer entryCount;

    @Column(name = "ticket_total")
    private Long ticketTotal;

    protected Promotion() {}

    Promotion(PublishedEvent event, String encryptedSeed, String seedCommitment, Instant committedAt) {
        this.eventId = event.eventId();
        this.ownerId = event.ownerId();
        this.title = event.title();
        this.startsAt = event.startsAt();
        this.endsAt = event.endsAt();
        this.announceAt = event.announceAt();
        this.prizes = List.copyOf(event.prizes());
        this.alternates = event.alternates();
        this.visitTickets = event.visitTickets();
        this.seed = encryptedSeed;
        this.seedCommitment = seedCommitment;
        this.committedAt = committedAt;
    }

    /** Ends it before its time. The first close counts. */
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    /** Counts and hashes the entries for good. */
    void seal(List<Stake> stakes, Instant now) {
        if (isSealed()) {
            return;
        }
        sealedAt = now;
        merkleRoot = FairDraw.merkleRoot(stakes);
        entryCount = stakes.size();
        ticketTotal = stakes.stream().mapToLong(Stake::tickets).sum();
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(startsAt) && !isOver(now);
    }

    boolean isOver(Instant now) {
        return isSealed() || closedAt != null || !now.isBefore(endsAt);
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    boolean belongsTo(UUID owner) {
        return ownerId.equals(owner);
    }

    int ticketsOf(boolean visit) {
        return visit ? visitTickets : 1;
    }

    List<Prize> prizes() {
        return prizes;
    }

    UUID eventId() {
        return eventId;
    }

    int alternates() {
        return alternates;
    }

    String encryptedSeed() {
        return seed;
    }

    String seedCommitment() {
        return seedCommitment;
    }

    Instant committedAt() {
        return committedAt;
    }

    /** When it ended or will end. */
    Instant endedAt() {
        return closedAt == null ? endsAt : closedAt;
    }

    String merkleRoot() {
        return merkleRoot;
    }

    Integer entryCount() {
        return entryCount;
    }

    Long ticketTotal() {
        return ticketTotal;
    }
}
