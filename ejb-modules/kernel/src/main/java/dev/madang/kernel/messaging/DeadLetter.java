package dev.madang.kernel.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be handled. It is kept here and sent to {@code <topic>-dlq}, waits to be redelivered by an
 * operator, and is then marked, never deleted.
 */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {

    @Id
    private UUID id;

    private String channel;

    @Column(name = "message_key")
    private String key;

    private String payload;
    private String reason;

    @Column(name = "correlation_id")
    private String correlationId;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "redelivered_at")
    private Instant redeliveredAt;

    protected DeadLetter() {}

    /** @param correlationId the request or message it comes from, or null */
    DeadLetter(
            UUID id,
            String channel,
            String key,
            String payload,
            String reason,
            String correlationId,
            Instant failedAt) {
        this.id = id;
        this.channel = channel;
        this.key = key;
        this.payload = payload;
        this.reason = reason;
        this.correlationId = correlationId;
        this.failedAt = failedAt;
    }

    String channel() {
        return channel;
    }

    String key() {
        return key;
    }

    String payload() {
        return payload;
    }

    String correlationId() {
        return correlationId;
    }

    void redelivered(Instant at) {
        redeliveredAt = at;
    }
}
