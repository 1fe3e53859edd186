package dev.madang.web.gateway;

import com.ibm.websphere.security.jwt.Claims;
import com.ibm.websphere.security.jwt.InvalidConsumerException;
import com.ibm.websphere.security.jwt.InvalidTokenException;
import com.ibm.websphere.security.jwt.JwtConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets owners in by their access token: one of this server's key, issuer and audience, within its time and not revoked.
 * The container's own filter for tokens would repeat every bad one in a log.
 */
@ApplicationScoped
public class TokenAccess {

    private static final Logger LOG = Logger.getLogger(TokenAccess.class.getName());

    @Inject
    Revocations revocations;

    /** Who calls by a token, if it is a good one. */
    Optional<Caller> callerOf(String token) {
        return claimsOf(token).filter(this::holds).flatMap(TokenAccess::caller);
    }

    private static Optional<Claims> claimsOf(String token) {
        try {
            return Optional.of(
                    JwtConsumer.create(Tokens.CONFIGURATION).createJwt(token).getClaims());
        } catch (InvalidTokenException e) {
            LOG.log(Level.FINEST, "A token is refused");
            return Optional.empty();
        } catch (InvalidConsumerException e) {
            throw new IllegalStateException("The token key is not usable", e);
        }
    }

    private boolean holds(Claims claims) {
        return claims.getExpiration() > 0 && claims.getJwtId() != null && !revocations.revoked(claims.getJwtId());
    }

    /** Empty when it was signed by us, but not for this. */
    private static Optional<Caller> caller(Claims claims) {
        try {
            return Optional.of(new Caller(
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getClaim(Tokens.SESSION_CLAIM, String.class))));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
