package dev.madang.participation.data;

import dev.madang.kernel.Page;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.UniqueViolation;
import dev.madang.participation.api.ParticipationError;
import dev.madang.participation.business.Entries;
import dev.madang.participation.business.Entry;
import dev.madang.participation.business.Stake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;

/** {@link Entries} in PostgreSQL; its unique constraint decides who has entered. */
@ApplicationScoped
public class JpaEntries implements Entries {

    @PersistenceContext(unitName = "participation")
    EntityManager entityManager;

    @Override
    public void add(Entry entry) {
        entry.number(nextNumber(entry.eventId()));
        entityManager.persist(entry);
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.constraintOf(e)
                    .filter("entry_phone_unique"::equals)
                    .<RuntimeException>map(taken -> new ProblemException(ParticipationError.ALREADY_ENTERED))
                    .orElse(e);
        }
    }

    /** Locks the promotion's row; whoever waited for it finds out whether the promotion ended meanwhile. */
    private long nextNumber(UUID eventId) {
        List<?> numbers =
                entityManager.createNativeQuery("""
                        update promotion set last_entry_number = last_entry_number + 1
                        where event_id = ?1 and closed_at is null and sealed_at is null
                        returning last_entry_number
                        """).setParameter(1, eventId).getResultList();
        return numbers.stream()
                .findFirst()
                .map(number -> ((Number) number).longValue())
                .orElseThrow(() -> new ProblemException(ParticipationError.NOT_OPEN));
    }

    @Override
    public boolean entered(UUID eventId, String phoneIndex) {
        return entityManager
                        .createQuery(
                                "select count(e) from Entry e where e.eventId = :event and e.phoneIndex = :index",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("index", phoneIndex)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Page<Entry> page(UUID eventId, int page, int size) {
        List<Entry> items = entityManager
                .createQuery("select e from Entry e where e.eventId = :event order by e.number", Entry.class)
                .setParameter("event", eventId)
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList();
        long total = entityManager
                .createQuery("select count(e) from Entry e where e.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
        return new Page<>(items, page, size, total);
    }

    @Override
    public List<Stake> stakes(UUID eventId) {
        return entityManager
                .createQuery(
                        "select new dev.madang.participation.business.Stake(e.id, e.leaf, e.tickets)"
                                + " from Entry e where e.eventId = :event",
                        Stake.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    @Override
    public List<Stake> stakes(UUID eventId, String after, int most) {
        return entityManager
                .createQuery(
                        "select new dev.madang.participation.business.Stake(e.id, e.leaf, e.tickets)"
                                + " from Entry e where e.eventId = :event and e.leaf > :after order by e.leaf",
                        Stake.class)
                .setParameter("event", eventId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
