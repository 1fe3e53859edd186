package dev.madang.ai.messaging;

import dev.madang.kernel.messaging.ServiceMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The inbox of the ai service, and the outbox of its dead letters, in its schema. */
@ApplicationScoped
public class AiMessages extends ServiceMessages {

    @PersistenceContext(unitName = "ai")
    EntityManager entityManager;

    @Inject
    @Channel("ai-outbox")
    Emitter<ProducerRecord<String, String>> emitter;

    public AiMessages() {
        super("ai");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    protected Emitter<ProducerRecord<String, String>> emitter() {
        return emitter;
    }
}
