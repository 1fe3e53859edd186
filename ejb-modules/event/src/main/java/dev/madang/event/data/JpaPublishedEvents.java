package dev.madang.event.data;

import dev.madang.event.api.EventFilter;
import dev.madang.event.api.EventStatus;
import dev.madang.event.business.PublishedEvent;
import dev.madang.event.business.PublishedEvents;
import dev.madang.kernel.service.UniqueViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link PublishedEvents} in PostgreSQL. */
@ApplicationScoped
public class JpaPublishedEvents implements PublishedEvents {

    private static final int BATCH = 100;

    private static final Map<EventStatus, String> IN_STATUS = Map.of(
            EventStatus.DRAFT, "1 = 0",
            EventStatus.SCHEDULED, "e.closedAt is null and e.drawnAt is null and e.startsAt > :now and e.endsAt > :now",
            EventStatus.ACTIVE, "e.closedAt is null and e.drawnAt is null and e.startsAt <= :now and e.endsAt > :now",
            EventStatus.CLOSED, "e.drawnAt is null and (e.closedAt is not null or e.endsAt <= :now)",
            EventStatus.DRAWN, "e.drawnAt is not null");

    @PersistenceContext(unitName = "events")
    EntityManager entityManager;

    @Override
    public boolean add(PublishedEvent event) {
        entityManager.persist(event);
        try {
            entityManager.flush();
            return true;
        } catch (PersistenceException e) {
            if (UniqueViolation.constraintOf(e).filter("event_pkey"::equals).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<PublishedEvent> byId(UUID eventId) {
        return Optional.ofNullable(entityManager.find(PublishedEvent.class, eventId));
    }

    @Override
    public Optional<PublishedEvent> byIdForChange(UUID eventId) {
        return Optional.ofNullable(entityManager.find(PublishedEvent.class, eventId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<PublishedEvent> newest(UUID ownerId, EventFilter filter, Instant now, int most) {
        return query("select e", "order by e.createdAt desc, e.id desc", PublishedEvent.class, ownerId, filter, now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(UUID ownerId, EventFilter filter, Instant now) {
        return query("select count(e)", "", Long.class, ownerId, filter, now).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, UUID ownerId, EventFilter filter, Instant now) {
        StringBuilder where = new StringBuilder(" from PublishedEvent e where e.ownerId = :owner");
        if (filter.status() != null) {
            where.append(" and ").append(IN_STATUS.get(filter.status()));
        }
        if (filter.objective() != null) {
            where.append(" and e.objective = :objective");
        }
        if (filter.text() != null) {
            where.append(" and locate(:text, lower(e.title)) > 0");
        }
        TypedQuery<T> query =
                entityManager.createQuery(select + where + " " + order, type).setParameter("owner", ownerId);
        if (where.indexOf(":now") > 0) {
            query.setParameter("now", now);
        }
        if (filter.objective() != null) {
            query.setParameter("objective", filter.objective());
        }
        if (filter.text() != null) {
            query.setParameter("text", filter.text().toLowerCase(Locale.ROOT));
        }
        return query;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PublishedEvent> endedButNotClosed(Instant now) {
        return entityManager
                .createNativeQuery("""
                        select * from event where closed_at is null and ends_at <= ?1
                        order by ends_at limit ?2 for update skip locked
                        """, PublishedEvent.class)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, BATCH)
                .getResultList();
    }
}
