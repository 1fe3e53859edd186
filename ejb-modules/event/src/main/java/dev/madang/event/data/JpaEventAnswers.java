package dev.madang.event.data;

import dev.madang.event.business.EventAnswers;
import dev.madang.kernel.idempotency.ServiceAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link EventAnswers} in the schema {@code events}. */
@ApplicationScoped
public class JpaEventAnswers extends ServiceAnswers implements EventAnswers {

    @PersistenceContext(unitName = "events")
    EntityManager entityManager;

    public JpaEventAnswers() {
        super("events");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
