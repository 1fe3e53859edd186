package dev.madang.distribution.data;

import dev.madang.distribution.business.DistributionAnswers;
import dev.madang.kernel.idempotency.ServiceAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link DistributionAnswers} in the schema {@code distribution}. */
@ApplicationScoped
public class JpaDistributionAnswers extends ServiceAnswers implements DistributionAnswers {

    @PersistenceContext(unitName = "distribution")
    EntityManager entityManager;

    public JpaDistributionAnswers() {
        super("distribution");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
