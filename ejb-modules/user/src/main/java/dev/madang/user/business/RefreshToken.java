package dev.madang.user.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A refresh token of a session, kept as its hash: used once, and remembered so that a second use is noticed. */
@Entity
@Table(name = "refresh_token")
public class RefreshToken {

    @Id
    private String hash;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(String hash, UUID sessionId, Instant issuedAt) {
        this.hash = hash;
        this.sessionId = sessionId;
        this.issuedAt = issuedAt;
    }

    public String hash() {
        return hash;
    }

    public UUID sessionId() {
        return sessionId;
    }

    boolean used() {
        return usedAt != null;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
