package dev.madang.user.data;

import dev.madang.kernel.Page;
import dev.madang.user.business.ApiKeyStore;
import dev.madang.user.business.IssuedApiKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link ApiKeyStore} in PostgreSQL. */
@ApplicationScoped
public class JpaApiKeys implements ApiKeyStore {

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Override
    public void add(IssuedApiKey key) {
        entityManager.persist(key);
    }

    @Override
    public long countOf(UUID memberId) {
        return entityManager
                .createQuery("select count(k) from IssuedApiKey k where k.memberId = :memberId", Long.class)
                .setParameter("memberId", memberId)
                .getSingleResult();
    }

    @Override
    public Page<IssuedApiKey> of(UUID memberId, int page, int size) {
        List<IssuedApiKey> keys = entityManager
                .createQuery(
                        "select k from IssuedApiKey k where k.memberId = :memberId order by k.id desc",
                        IssuedApiKey.class)
                .setParameter("memberId", memberId)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(keys, page, size, countOf(memberId));
    }

    @Override
    public Optional<IssuedApiKey> byHash(String hash) {
        return entityManager
                .createQuery("select k from IssuedApiKey k where k.hash = :hash", IssuedApiKey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean remove(UUID memberId, UUID keyId) {
        return entityManager
                        .createQuery("delete from IssuedApiKey k where k.id = :id and k.memberId = :memberId")
                        .setParameter("id", keyId)
                        .setParameter("memberId", memberId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void removeAllOf(UUID memberId) {
        entityManager
                .createQuery("delete from IssuedApiKey k where k.memberId = :memberId")
                .setParameter("memberId", memberId)
                .executeUpdate();
    }

    @Override
    public void noteUse(UUID keyId, Instant at, Instant unlessNotedAfter) {
        entityManager
                .createNativeQuery("""
                        update api_key set last_used_at = ?1
                        where id = ?2 and (last_used_at is null or last_used_at < ?3)
                        """)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, keyId)
                .setParameter(3, Timestamp.from(unlessNotedAfter))
                .executeUpdate();
    }
}
