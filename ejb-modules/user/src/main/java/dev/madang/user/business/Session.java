package dev.madang.user.business;

import dev.madang.user.api.MemberSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a member's log-in opened: it lives on each time its refresh token is exchanged, until it is ended, was not used
 * for too long, or reaches its last day. An ended session never lives again; it is forgotten some time later.
 *
 * <p>Locking: whoever issues tokens of a session or ends it holds its row, so that nothing is issued after the end.
 */
@Entity
public class Session {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    private String client;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Session() {}

    Session(UUID id, UUID memberId, String client, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.memberId = memberId;
        this.client = client;
        this.createdAt = createdAt;
        this.lastUsedAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    boolean ended() {
        return endedAt != null;
    }

    public boolean lives(Instant now, Duration longestIdle) {
        return endedAt == null && now.isBefore(refreshableUntil(longestIdle));
    }

    /** Until when it can be refreshed if nothing happens. */
    Instant refreshableUntil(Duration longestIdle) {
        Instant idle = lastUsedAt.plus(longestIdle);
        return idle.isBefore(expiresAt) ? idle : expiresAt;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    MemberSession view() {
        return new MemberSession(id, client, createdAt, lastUsedAt);
    }
}
