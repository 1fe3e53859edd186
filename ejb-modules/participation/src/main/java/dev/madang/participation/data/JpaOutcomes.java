package dev.madang.participation.data;

import dev.madang.participation.business.Draw;
import dev.madang.participation.business.Outcomes;
import dev.madang.participation.business.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Outcomes} in PostgreSQL. */
@ApplicationScoped
public class JpaOutcomes implements Outcomes {

    @PersistenceContext(unitName = "participation")
    EntityManager entityManager;

    @Override
    public void add(Draw draw, List<Rank> ranks) {
        entityManager.persist(draw);
        // The ranks refer to the draw by its id, which the order of inserts does not know.
        entityManager.flush();
        ranks.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public Optional<Draw> drawOf(UUID eventId) {
        return Optional.ofNullable(entityManager.find(Draw.class, eventId));
    }

    @Override
    public List<Rank> ranksOf(UUID eventId) {
        return entityManager
                .createQuery("select r from Rank r where r.eventId = :event order by r.number", Rank.class)
                .setParameter("event", eventId)
                .getResultList();
    }
}
