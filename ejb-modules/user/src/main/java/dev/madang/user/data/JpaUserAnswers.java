package dev.madang.user.data;

import dev.madang.kernel.idempotency.ServiceAnswers;
import dev.madang.user.business.UserAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link UserAnswers} in the schema {@code users}. */
@ApplicationScoped
public class JpaUserAnswers extends ServiceAnswers implements UserAnswers {

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    public JpaUserAnswers() {
        super("users");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
