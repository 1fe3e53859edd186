package dev.madang.participation.data;

import dev.madang.kernel.idempotency.ServiceAnswers;
import dev.madang.participation.business.ParticipationAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link ParticipationAnswers} in the schema {@code participation}. */
@ApplicationScoped
public class JpaParticipationAnswers extends ServiceAnswers implements ParticipationAnswers {

    @PersistenceContext(unitName = "participation")
    EntityManager entityManager;

    public JpaParticipationAnswers() {
        super("participation");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
