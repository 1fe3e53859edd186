package dev.madang.web.gateway;

import com.ibm.websphere.security.jwt.InvalidBuilderException;
import com.ibm.websphere.security.jwt.InvalidClaimException;
import com.ibm.websphere.security.jwt.JwtBuilder;
import com.ibm.websphere.security.jwt.JwtException;
import com.ibm.websphere.security.jwt.JwtToken;
import dev.madang.user.api.AccessTokenSigner;
import dev.madang.user.api.SignedToken;
import dev.madang.web.Api;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signs access tokens: ES256 with the server's token key, each with an id of its own and the session it belongs to. */
@ApplicationScoped
public class Tokens implements AccessTokenSigner {

    static final String SESSION_CLAIM = "sid";

    @Override
    public SignedToken sign(UUID userId, UUID sessionId) {
        try {
            JwtToken token = JwtBuilder.create("madangToken")
                    .subject(userId.toString())
                    .claim("upn", userId.toString())
                    .claim(SESSION_CLAIM, sessionId.toString())
                    .claim("groups", List.of(Api.OWNER))
                    .buildJwt();
            return new SignedToken(
                    token.compact(),
                    token.getClaims().getJwtId(),
                    Instant.ofEpochSecond(token.getClaims().getExpiration()));
        } catch (InvalidBuilderException | InvalidClaimException | JwtException e) {
            throw new IllegalStateException("The token key is not usable", e);
        }
    }
}
