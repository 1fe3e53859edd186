package dev.madang.participation.data;

import dev.madang.participation.business.Promotion;
import dev.madang.participation.business.Promotions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Promotions} in PostgreSQL. */
@ApplicationScoped
public class JpaPromotions implements Promotions {

    /** A promotion that was read before its lock was there may have changed since. */
    private static final Map<String, Object> REFRESHED = Map.of("eclipselink.refresh", "true");

    @PersistenceContext(unitName = "participation")
    EntityManager entityManager;

    @Override
    public void add(Promotion promotion) {
        entityManager.persist(promotion);
    }

    @Override
    public Optional<Promotion> byId(UUID eventId) {
        return Optional.ofNullable(entityManager.find(Promotion.class, eventId));
    }

    @Override
    public Optional<Promotion> locked(UUID eventId) {
        return Optional.ofNullable(
                entityManager.find(Promotion.class, eventId, LockModeType.PESSIMISTIC_WRITE, REFRESHED));
    }

    @Override
    public void keepEarlyClose(UUID eventId, Instant closedAt) {
        entityManager
                .createNativeQuery(
                        "insert into early_close (event_id, closed_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(closedAt))
                .executeUpdate();
    }

    @Override
    public Optional<Instant> earlyClose(UUID eventId) {
        List<?> found = entityManager
                .createNativeQuery("select closed_at from early_close where event_id = ?1")
                .setParameter(1, eventId)
                .getResultList();
        return found.stream().findFirst().map(closedAt -> ((Timestamp) closedAt).toInstant());
    }

    @Override
    public void awaitTurn(UUID eventId) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
                .setParameter(1, "promotion:" + eventId)
                .getSingleResult();
    }
}
