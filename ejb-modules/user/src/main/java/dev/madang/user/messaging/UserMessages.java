package dev.madang.user.messaging;

import dev.madang.kernel.messaging.ServiceMessages;
import dev.madang.user.business.UserOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The outbox and inbox of the user service, in its schema. */
@ApplicationScoped
public class UserMessages extends ServiceMessages implements UserOutbox {

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Inject
    @Channel("users-outbox")
    Emitter<ProducerRecord<String, String>> emitter;

    public UserMessages() {
        super("users");
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
