package dev.madang.user.data;

import dev.madang.kernel.Page;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import dev.madang.user.business.AccessToken;
import dev.madang.user.business.RefreshToken;
import dev.madang.user.business.Session;
import dev.madang.user.business.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Sessions} in PostgreSQL. */
@ApplicationScoped
public class JpaSessions implements Sessions {

    private static final String LIVING = """
            from Session s where s.memberId = :memberId
              and s.endedAt is null and s.expiresAt > :now and s.lastUsedAt > :usedAfter
            """;

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Override
    public void add(Session session) {
        entityManager.persist(session);
        entityManager.flush(); // its tokens refer to it
    }

    @Override
    public void add(RefreshToken token) {
        entityManager.persist(token);
    }

    @Override
    public void add(AccessToken token) {
        entityManager.persist(token);
    }

    @Override
    public Optional<RefreshToken> refreshToken(String hash) {
        Optional<RefreshToken> token = Optional.ofNullable(entityManager.find(RefreshToken.class, hash));
        token.ifPresent(entityManager::refresh);
        return token;
    }

    @Override
    public Optional<Session> hold(UUID sessionId) {
        return Optional.ofNullable(entityManager.find(Session.class, sessionId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Session> holdAllOf(UUID memberId) {
        return entityManager
                .createQuery(
                        "select s from Session s where s.memberId = :memberId and s.endedAt is null order by s.id",
                        Session.class)
                .setParameter("memberId", memberId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Page<Session> living(UUID memberId, Instant now, Instant usedAfter, int page, int size) {
        List<Session> sessions = entityManager
                .createQuery("select s " + LIVING + " order by s.lastUsedAt desc, s.id", Session.class)
                .setParameter("memberId", memberId)
                .setParameter("now", now)
                .setParameter("usedAfter", usedAfter)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        long total = entityManager
                .createQuery("select count(s) " + LIVING, Long.class)
                .setParameter("memberId", memberId)
                .setParameter("now", now)
                .setParameter("usedAfter", usedAfter)
                .getSingleResult();
        return new Page<>(sessions, page, size, total);
    }

    @Override
    public List<AccessToken> accessTokensOf(UUID sessionId, Instant now) {
        return entityManager
                .createQuery(
                        "select t from AccessToken t where t.sessionId = :sessionId and t.expiresAt > :now",
                        AccessToken.class)
                .setParameter("sessionId", sessionId)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void revoke(AccessToken token) {
        entityManager
                .createNativeQuery("insert into revoked_token (jti, expires_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, token.jti())
                .setParameter(2, Timestamp.from(token.expiresAt()))
                .executeUpdate();
    }

    @Override
    public List<RevokedToken> revoked(Instant now) {
        return tokens(entityManager
                .createNativeQuery("select jti, expires_at from revoked_token where expires_at > ?1")
                .setParameter(1, Timestamp.from(now))
                .getResultList());
    }

    @Override
    public List<RevokedToken> revokedWithin(Duration period, Instant now) {
        return tokens(entityManager
                .createNativeQuery("""
                        select jti, expires_at from revoked_token
                        where revoked_at > now() - cast(?1 as double precision) * interval '1 second' and expires_at > ?2
                        """)
                .setParameter(1, period.toSeconds())
                .setParameter(2, Timestamp.from(now))
                .getResultList());
    }

    private static List<RevokedToken> tokens(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RevokedToken((String) row[0], ((Timestamp) row[1]).toInstant()))
                .toList();
    }

    @Override
    public void forget(Instant expiredTokensBefore, Instant deadSessionsBefore, Instant unusedSince) {
        delete("access_token where expires_at < ?1", expiredTokensBefore);
        delete("revoked_token where expires_at < ?1", expiredTokensBefore);
        delete("refresh_token where used_at < ?1", deadSessionsBefore);
        delete("session where ended_at < ?1 or expires_at < ?1", deadSessionsBefore);
        delete("session where last_used_at < ?1", unusedSince);
    }

    private void delete(String what, Instant before) {
        entityManager
                .createNativeQuery("delete from " + what)
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    @Override
    public void removeAllOf(UUID memberId) {
        entityManager.flush();
        entityManager.clear(); // the database erases with the sessions what belongs to them
        entityManager
                .createNativeQuery("delete from session where member_id = ?1")
                .setParameter(1, memberId)
                .executeUpdate();
    }
}
