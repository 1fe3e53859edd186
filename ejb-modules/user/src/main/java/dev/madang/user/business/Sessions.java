package dev.madang.user.business;

import dev.madang.kernel.Page;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions that are stored, with what was issued to them. All methods join the running transaction. */
public interface Sessions {

    void add(Session session);

    void add(RefreshToken token);

    void add(AccessToken token);

    /** Reads a refresh token as it is stored now. */
    Optional<RefreshToken> refreshToken(String hash);

    /** Reads a session and holds its row until the transaction ends. */
    Optional<Session> hold(UUID sessionId);

    /** Reads the sessions of a member that were not ended and holds their rows, in the order of their ids. */
    List<Session> holdAllOf(UUID memberId);

    /** @param usedAfter sessions last used before are no longer alive */
    Page<Session> living(UUID memberId, Instant now, Instant usedAfter, int page, int size);

    /** The access tokens of a session whose time is not over. */
    List<AccessToken> accessTokensOf(UUID sessionId, Instant now);

    void revoke(AccessToken token);

    List<RevokedToken> revoked(Instant now);

    /** Those revoked within the period until now, by the database's clock. */
    List<RevokedToken> revokedWithin(Duration period, Instant now);

    /** Erases access tokens past their time, used refresh tokens and dead sessions from before. */
    void forget(Instant expiredTokensBefore, Instant deadSessionsBefore, Instant unusedSince);

    /** Erases all sessions of a member with what was issued to them. */
    void removeAllOf(UUID memberId);
}
