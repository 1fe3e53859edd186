package dev.madang.distribution.data;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.business.Distribution;
import dev.madang.distribution.business.Publication;
import dev.madang.distribution.business.Publications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Publications} in PostgreSQL. */
@ApplicationScoped
public class JpaPublications implements Publications {

    @PersistenceContext(unitName = "distribution")
    EntityManager entityManager;

    @Override
    public void add(Publication publication, List<Distribution> distributions) {
        entityManager.persist(publication);
        entityManager.flush(); // the rows of its channels refer to it
        distributions.forEach(entityManager::persist);
    }

    @Override
    public Optional<Publication> find(UUID eventId) {
        return Optional.ofNullable(entityManager.find(Publication.class, eventId));
    }

    @Override
    public Optional<Publication> lock(UUID eventId) {
        return Optional.ofNullable(entityManager.find(Publication.class, eventId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Distribution> distributionsOf(UUID eventId) {
        return queryOf(eventId).getResultList();
    }

    @Override
    public List<Distribution> lockDistributionsOf(UUID eventId) {
        return queryOf(eventId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Distribution> queryOf(UUID eventId) {
        return entityManager
                .createQuery(
                        "select d from Distribution d where d.eventId = :eventId order by d.id", Distribution.class)
                .setParameter("eventId", eventId);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Distribution> lockDue(ChannelCode channel, Instant now, int most) {
        return entityManager
                .createNativeQuery("""
                        select * from distribution
                        where channel = ?1 and status in ('PENDING', 'IN_PROGRESS') and due_at <= ?2
                        order by due_at limit ?3 for update skip locked
                        """, Distribution.class)
                .setParameter(1, channel.name())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, most)
                .getResultList();
    }
}
