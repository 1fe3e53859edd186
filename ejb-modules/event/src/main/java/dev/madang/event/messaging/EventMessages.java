package dev.madang.event.messaging;

import dev.madang.event.business.EventOutbox;
import dev.madang.kernel.messaging.ServiceMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The outbox and inbox of the event service, in its schema. */
@ApplicationScoped
public class EventMessages extends ServiceMessages implements EventOutbox {

    @PersistenceContext(unitName = "events")
    EntityManager entityManager;

    @Inject
    @Channel("events-outbox")
    Emitter<ProducerRecord<String, String>> emitter;

    public EventMessages() {
        super("events");
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
