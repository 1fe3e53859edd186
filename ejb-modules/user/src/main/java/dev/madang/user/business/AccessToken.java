package dev.madang.user.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an access token was issued to a session, and until when some node may take it; the token itself is nowhere kept. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    private String jti;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessToken() {}

    AccessToken(String jti, UUID sessionId, Instant expiresAt) {
        this.jti = jti;
        this.sessionId = sessionId;
        this.expiresAt = expiresAt;
    }

    public String jti() {
        return jti;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
