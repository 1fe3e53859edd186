package dev.madang.web.gateway;

import com.ibm.websphere.security.jwt.InvalidBuilderException;
import com.ibm.websphere.security.jwt.InvalidClaimException;
import com.ibm.websphere.security.jwt.JwtBuilder;
import com.ibm.websphere.security.jwt.JwtException;
import com.ibm.websphere.security.jwt.JwtToken;
import dev.madang.web.Api;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Issues access tokens: ES256, signed with the server's token key, each with an id of its own and a session. */
@ApplicationScoped
public class Tokens {

    /**
     * @param accessToken to be sent as {@code Authorization: Bearer}
     * @param expiresIn seconds
     */
    public record Issued(String accessToken, long expiresIn) {}

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    public Issued issue(UUID userId) {
        try {
            JwtToken token = JwtBuilder.create("madangToken")
                    .subject(userId.toString())
                    .claim("upn", userId.toString())
                    .claim("groups", List.of(Api.OWNER))
                    .buildJwt();
            Instant expiresAt = Instant.ofEpochSecond(token.getClaims().getExpiration());
            sessions.open(token.getClaims().getJwtId(), userId, expiresAt);
            return new Issued(
                    token.compact(),
                    expiresAt.getEpochSecond() - clock.instant().getEpochSecond());
        } catch (InvalidBuilderException | InvalidClaimException | JwtException e) {
            throw new IllegalStateException("The token key is not usable", e);
        }
    }
}
