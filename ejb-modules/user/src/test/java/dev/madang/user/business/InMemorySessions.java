package dev.madang.user.business;

import dev.madang.kernel.Page;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Sessions} without a database. */
final class InMemorySessions implements Sessions {

    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    final Map<UUID, Session> sessions = new HashMap<>();
    final Map<String, RefreshToken> refreshTokens = new HashMap<>();
    final Map<String, AccessToken> accessTokens = new HashMap<>();
    final List<RevokedToken> revoked = new ArrayList<>();

    @Override
    public void add(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public void add(RefreshToken token) {
        refreshTokens.put(token.hash(), token);
    }

    @Override
    public void add(AccessToken token) {
        accessTokens.put(token.jti(), token);
    }

    @Override
    public Optional<RefreshToken> refreshToken(String hash) {
        return Optional.ofNullable(refreshTokens.get(hash));
    }

    @Override
    public Optional<Session> hold(UUID sessionId) {
        return Optional.ofNullable(sessions.get(sessionId));
    }

    @Override
    public List<Session> holdAllOf(UUID memberId) {
        return sessions.values().stream()
                .filter(session -> session.memberId().equals(memberId))
                .filter(session -> session.lives(Instant.MIN, FOR_EVER))
                .toList();
    }

    @Override
    public Page<Session> living(UUID memberId, Instant now, Instant usedAfter, int page, int size) {
        List<Session> living = holdAllOf(memberId).stream()
                .filter(session -> session.lives(now, Duration.between(usedAfter, now)))
                .toList();
        return new Page<>(living, page, size, living.size());
    }

    @Override
    public List<AccessToken> accessTokensOf(UUID sessionId, Instant now) {
        return accessTokens.values().stream()
                .filter(token -> token.sessionId().equals(sessionId))
                .filter(token -> token.expiresAt().isAfter(now))
                .toList();
    }

    @Override
    public void revoke(AccessToken token) {
        revoked.add(new RevokedToken(token.jti(), token.expiresAt()));
    }

    @Override
    public List<RevokedToken> revoked(Instant now) {
        return List.copyOf(revoked);
    }

    @Override
    public List<RevokedToken> revokedWithin(Duration period, Instant now) {
        return List.copyOf(revoked);
    }

    @Override
    public void forget(Instant expiredTokensBefore, Instant deadSessionsBefore, Instant unusedSince) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeAllOf(UUID memberId) {
        sessions.values().removeIf(session -> session.memberId().equals(memberId));
        refreshTokens.values().removeIf(token -> !sessions.containsKey(token.sessionId()));
        accessTokens.values().removeIf(token -> !sessions.containsKey(token.sessionId()));
    }
}
