package dev.madang.analytics.messaging;

import dev.madang.kernel.messaging.ServiceMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The inbox of the analytics service and its way to the dead letters, in its schema. */
@ApplicationScoped
public class AnalyticsMessages extends ServiceMessages {

    @PersistenceContext(unitName = "analytics")
    EntityManager entityManager;

    @Inject
    @Channel("analytics-outbox")
    Emitter<ProducerRecord<String, String>> emitter;

    public AnalyticsMessages() {
        super("analytics");
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
