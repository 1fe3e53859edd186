package dev.madang.kernel.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event on its way to Kafka: born in the transaction of the change, deleted when the broker has it. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    @Id
    private UUID id;

    private String topic;

    @Column(name = "message_key")
    private String key;

    private String payload;

    @Column(name = "correlation_id")
    private String correlationId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxMessage() {}

    /** @param correlationId the request or message it comes from, or null */
    OutboxMessage(UUID id, String topic, String key, String payload, String correlationId, Instant createdAt) {
        this.id = id;
        this.topic = topic;
        this.key = key;
        this.payload = payload;
        this.correlationId = correlationId;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    String topic() {
        return topic;
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
}
