package dev.madang.user.data;

import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.UniqueViolation;
import dev.madang.user.api.UserError;
import dev.madang.user.business.Member;
import dev.madang.user.business.Members;
import dev.madang.user.business.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Members} in PostgreSQL; its unique constraints decide what is taken. */
@ApplicationScoped
public class JpaMembers implements Members {

    private static final Map<String, UserError> TAKEN =
            Map.of("member_email_unique", UserError.EMAIL_TAKEN, "member_phone_unique", UserError.PHONE_TAKEN);

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Override
    public void add(Member member, Store store) {
        entityManager.persist(member);
        entityManager.persist(store);
        flush();
    }

    @Override
    public void save(Member member) {
        entityManager.lock(member, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
    }

    private void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw new ProblemException(UserError.PROFILE_CHANGED);
        } catch (PersistenceException e) {
            throw UniqueViolation.constraintOf(e)
                    .map(TAKEN::get)
                    .<RuntimeException>map(ProblemException::new)
                    .orElse(e);
        }
    }

    @Override
    public boolean emailTaken(String email) {
        return byEmail(email).isPresent();
    }

    @Override
    public boolean phoneTaken(String phoneIndex) {
        return entityManager
                        .createQuery("select count(m) from Member m where m.phoneIndex = :index", Long.class)
                        .setParameter("index", phoneIndex)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Member> byEmail(String email) {
        return entityManager
                .createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Member> byId(UUID id) {
        return Optional.ofNullable(entityManager.find(Member.class, id));
    }

    @Override
    public Optional<Member> hold(UUID id) {
        return Optional.ofNullable(entityManager.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Store storeOf(UUID memberId) {
        return entityManager
                .createQuery("select s from Store s where s.memberId = :memberId", Store.class)
                .setParameter("memberId", memberId)
                .getSingleResult();
    }

    @Override
    public void noteLogIn(UUID memberId, Instant at) {
        entityManager
                .createNativeQuery("update member set last_log_in_at = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, memberId)
                .executeUpdate();
    }

    @Override
    public void replaceHash(UUID memberId, String hash, String newHash) {
        entityManager
                .createNativeQuery("update member set password_hash = ?1 where id = ?2 and password_hash = ?3")
                .setParameter(1, newHash)
                .setParameter(2, memberId)
                .setParameter(3, hash)
                .executeUpdate();
    }

    @Override
    public void remove(Member member, Instant closedAt) {
        delete("delete from store where member_id = ?1", member.id());
        delete("delete from member where id = ?1", member.id());
        entityManager
                .createNativeQuery("insert into closed_account (member_id, closed_at) values (?1, ?2)")
                .setParameter(1, member.id())
                .setParameter(2, Timestamp.from(closedAt))
                .executeUpdate();
    }

    private void delete(String statement, UUID memberId) {
        entityManager.createNativeQuery(statement).setParameter(1, memberId).executeUpdate();
    }
}
