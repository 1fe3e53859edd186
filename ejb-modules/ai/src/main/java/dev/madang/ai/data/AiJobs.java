package dev.madang.ai.data;

import dev.madang.ai.business.RecommendationJobs;
import dev.madang.ai.business.RecommendationWork;
import dev.madang.kernel.job.JobWork;
import dev.madang.kernel.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The queue of recommendation jobs, in the schema {@code ai}. */
@ApplicationScoped
public class AiJobs extends Jobs implements RecommendationJobs {

    @PersistenceContext(unitName = "ai")
    EntityManager entityManager;

    @Inject
    RecommendationWork work;

    public AiJobs() {
        super("ai", "ai");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    protected JobWork work() {
        return work;
    }
}
