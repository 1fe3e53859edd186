package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelDistribution;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.DistributionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An event on one channel: {@code PENDING → IN_PROGRESS → COMPLETED | AWAITING_OWNER | FAILED}. A failed attempt waits 1,
 * 2, then 4 s for the next; after the fourth the channel has failed, until the owner asks again. A node holds the row
 * under a lease while it calls the channel; when the lease runs out another takes it over.
 */
@Entity
public class Distribution {

    static final int MAX_ATTEMPTS = 4;

    /** The error when the node was lost at every attempt. */
    static final String INTERRUPTED = "CHANNEL_INTERRUPTED";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofSeconds(3L * ChannelAdapter.CALL_SECONDS);

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private ChannelCode channel;

    @Enumerated(EnumType.STRING)
    private DistributionStatus status = DistributionStatus.PENDING;

    @Enumerated(EnumType.STRING)
    private ChannelMode mode;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "external_url")
    private String externalUrl;

    private String error;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Distribution() {}

    Distribution(UUID id, UUID eventId, ChannelCode channel, ChannelMode mode, Instant now) {
        this.id = id;
        this.eventId = eventId;
        this.channel = channel;
        this.mode = mode;
        this.dueAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    ChannelCode channel() {
        return channel;
    }

    int attempts() {
        return attempts;
    }

    boolean ended() {
        return status.ended();
    }

    boolean failed() {
        return status == DistributionStatus.FAILED;
    }

    boolean heldBy(String claim) {
        return status == DistributionStatus.IN_PROGRESS && claim.equals(leaseOwner);
    }

    /** Takes the row for one attempt; it is due again when the lease runs out. */
    public void claim(String claim, Instant now) {
        status = DistributionStatus.IN_PROGRESS;
        leaseOwner = claim;
        attempts++;
        dueAt = now.plus(LEASE);
    }

    /** Whether every attempt was used without any coming to an end, so that the channel must not be called again. */
    boolean exhausted() {
        return attempts > MAX_ATTEMPTS;
    }

    void succeed(Posted posted, ChannelMode how, Instant now) {
        mode = how;
        externalUrl = posted.externalUrl();
        finish(posted.awaitsOwner() ? DistributionStatus.AWAITING_OWNER : DistributionStatus.COMPLETED, now);
    }

    /** Notes a failed attempt: the next one comes after a pause, or the channel has failed. */
    void failAttempt(String reason, Instant now) {
        if (attempts >= MAX_ATTEMPTS) {
            fail(reason, now);
            return;
        }
        error = reason;
        status = DistributionStatus.PENDING;
        leaseOwner = null;
        dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
    }

    void fail(String reason, Instant now) {
        finish(DistributionStatus.FAILED, now);
        error = reason;
    }

    private void finish(DistributionStatus end, Instant now) {
        status = end;
        finishedAt = now;
        leaseOwner = null;
        error = null;
    }

    void retry(Instant now) {
        status = DistributionStatus.PENDING;
        attempts = 0;
        dueAt = now;
        error = null;
        finishedAt = null;
    }

    Instant dueAt() {
        return dueAt;
    }

    ChannelDistribution view() {
        return new ChannelDistribution(channel, status, mode, attempts, externalUrl, error, finishedAt);
    }

    DistributionCompleted.Result result() {
        return new DistributionCompleted.Result(channel, status, mode, externalUrl, error);
    }
}
