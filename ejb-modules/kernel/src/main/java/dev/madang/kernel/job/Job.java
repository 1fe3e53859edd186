package dev.madang.kernel.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that takes longer than a request. It is stored when it is accepted, claimed by a node under a lease
 * that the node keeps extending, and ends as completed or failed: by its work, by its deadline, or taken over by another
 * node when the lease runs out.
 */
@Entity
@Table(name = "job")
public class Job {

    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String payload;

    @Enumerated(EnumType.STRING)
    private JobStatus status = JobStatus.PENDING;

    private int progress;
    private String step = "QUEUED";
    private String result;
    private String error;
    private int attempts;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private Instant deadline;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Job() {}

    /**
     * @param subjectId what the work is about
     * @param ownerId who may see the job
     * @param payload what the work needs, as JSON
     */
    public Job(UUID id, UUID subjectId, UUID ownerId, String payload, Instant createdAt, Instant deadline) {
        this.id = id;
        this.subjectId = subjectId;
        this.ownerId = ownerId;
        this.payload = payload;
        this.createdAt = createdAt;
        this.deadline = deadline;
    }

    public UUID id() {
        return id;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String payload() {
        return payload;
    }

    public Instant deadline() {
        return deadline;
    }

    int attempts() {
        return attempts;
    }

    boolean finished() {
        return status == JobStatus.COMPLETED || status == JobStatus.FAILED;
    }

    boolean heldBy(String node) {
        return status == JobStatus.PROCESSING && node.equals(leaseOwner);
    }

    void claim(String node, Instant now, Instant until) {
        status = JobStatus.PROCESSING;
        leaseOwner = node;
        leaseUntil = until;
        attempts++;
        if (startedAt == null) {
            startedAt = now;
        }
    }

    void extendLease(Instant until) {
        leaseUntil = until;
    }

    void advance(int newProgress, String newStep) {
        progress = newProgress;
        step = newStep;
    }

    void complete(String newResult, Instant now) {
        finish(JobStatus.COMPLETED, now);
        progress = 100;
        step = "DONE";
        result = newResult;
    }

    void fail(String newError, Instant now) {
        finish(JobStatus.FAILED, now);
        error = newError;
    }

    private void finish(JobStatus end, Instant now) {
        status = end;
        finishedAt = now;
        leaseOwner = null;
        leaseUntil = null;
    }

    /** Lets any node try the work again, not before the given time. */
    void release(Instant notBefore) {
        status = JobStatus.PENDING;
        leaseOwner = null;
        leaseUntil = notBefore;
    }

    public JobState state() {
        return new JobState(
                id, subjectId, ownerId, status, progress, step, startedAt, finishedAt, deadline, error, result);
    }
}
