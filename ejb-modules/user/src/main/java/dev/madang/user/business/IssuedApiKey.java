package dev.madang.user.business;

import dev.madang.user.api.ApiKeyScope;
import dev.madang.user.api.ApiKeys.ApiKey;
import dev.madang.user.api.ApiKeys.KeyHolder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A key of a member's program, kept as its hash from its creation until it is revoked or the account closed. */
@Entity
@Table(name = "api_key")
public class IssuedApiKey {

    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final int HINT_CHARACTERS = 4;

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    private String name;

    @Enumerated(EnumType.STRING)
    private ApiKeyScope scope;

    private String hash;
    private String hint;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected IssuedApiKey() {}

    IssuedApiKey(UUID id, UUID memberId, String name, ApiKeyScope scope, Secret key, Instant createdAt) {
        this.id = id;
        this.memberId = memberId;
        this.name = name;
        this.scope = scope;
        this.hash = key.hash();
        this.hint = key.value().substring(key.value().length() - HINT_CHARACTERS);
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    public String hash() {
        return hash;
    }

    boolean useToBeNoted(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(NOTED_EVERY).isBefore(now);
    }

    KeyHolder holder() {
        return new KeyHolder(id, memberId, scope);
    }

    ApiKey view() {
        return new ApiKey(id, name, scope, hint, createdAt, lastUsedAt);
    }
}
