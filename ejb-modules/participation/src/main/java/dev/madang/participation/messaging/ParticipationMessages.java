package dev.madang.participation.messaging;

import dev.madang.kernel.messaging.ServiceMessages;
import dev.madang.participation.business.ParticipationOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The outbox and inbox of the participation service, in its schema. */
@ApplicationScoped
public class ParticipationMessages extends ServiceMessages implements ParticipationOutbox {

    @PersistenceContext(unitName = "participation")
    EntityManager entityManager;

    @Inject
    @Channel("participation-outbox")
    Emitter<ProducerRecord<String, String>> emitter;

    public ParticipationMessages() {
        super("participation");
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
