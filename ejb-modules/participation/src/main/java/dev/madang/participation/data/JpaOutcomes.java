package dev.madang.participation.data;

import dev.madang.participation.business.Draw;
import dev.madang.participation.business.Entry;
import dev.madang.participation.business.Outcomes;
import dev.madang.participation.business.Rank;
import dev.madang.participation.business.RankedEntry;
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

    @Override
    public List<RankedEntry> rankedEntriesOf(UUID eventId) {
        // A join and no list of ids: a statement takes 65,535 parameters at most.
        return entityManager
                .createQuery(
                        "select r, e from Rank r, Entry e where r.eventId = :event and e.id = r.participationId"
                                + " order by r.number",
                        Object[].class)
                .setParameter("event", eventId)
                .getResultList()
                .stream()
                .map(row -> new RankedEntry((Rank) row[0], (Entry) row[1]))
                .toList();
    }
}
