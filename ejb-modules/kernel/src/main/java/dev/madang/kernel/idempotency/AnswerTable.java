package dev.madang.kernel.idempotency;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A service's table {@code idempotent_request}. All methods join the running transaction. */
class AnswerTable {

    private final EntityManager entityManager;

    AnswerTable(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Takes a key for a new request, once another transaction that holds it has ended. Returns false, with the row
     * locked, when the key has an answer.
     *
     * @param oldest a row from before counts as absent
     */
    boolean take(KeyedRequest request, Instant now, Instant oldest) {
        return entityManager
                        .createNativeQuery("""
                                insert into idempotent_request (key, fingerprint, created_at) values (?1, ?2, ?3)
                                on conflict (key) do update
                                set fingerprint = excluded.fingerprint, answer = null, created_at = excluded.created_at
                                where idempotent_request.created_at < ?4
                                """)
                        .setParameter(1, request.key())
                        .setParameter(2, request.fingerprint())
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, Timestamp.from(oldest))
                        .executeUpdate()
                == 1;
    }

    void keep(String key, String answer) {
        entityManager
                .createNativeQuery("update idempotent_request set answer = ?1 where key = ?2")
                .setParameter(1, answer)
                .setParameter(2, key)
                .executeUpdate();
    }

    Optional<Answered> find(String key, Instant oldest) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select fingerprint, answer from idempotent_request
                        where key = ?1 and created_at >= ?2 and answer is not null
                        """)
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(oldest))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Answered((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }

    void forget(Instant oldest) {
        entityManager
                .createNativeQuery("delete from idempotent_request where created_at < ?1")
                .setParameter(1, Timestamp.from(oldest))
                .executeUpdate();
    }
}
