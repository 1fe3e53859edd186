package dev.madang.distribution.messaging;

import dev.madang.distribution.business.DistributionOutbox;
import dev.madang.kernel.messaging.ServiceMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The outbox and inbox of the distribution service, in its schema. */
@ApplicationScoped
public class DistributionMessages extends ServiceMessages implements DistributionOutbox {

    @PersistenceContext(unitName = "distribution")
    EntityManager entityManager;

    @Inject
    @Channel("distribution-outbox")
    Emitter<ProducerRecord<String, String>> emitter;

    public DistributionMessages() {
        super("distribution");
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
