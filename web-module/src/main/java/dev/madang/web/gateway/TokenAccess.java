package dev.madang.web.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Lets owners in by their access token: ES256 by this server's key and nothing else, of its issuer and for its audience,
 * within its time and not revoked. Nothing of a bad token is logged, which the container's own filter would do.
 */
@ApplicationScoped
public class TokenAccess {

    private static final String KEY = "madang-token";
    private static final int CLOCK_SKEW_SECONDS = 5;

    @Inject
    @ConfigProperty(name = "madang.secrets.directory")
    String secretsDirectory;

    @Inject
    @ConfigProperty(name = "madang.token.keystore.password")
    String password;

    @Inject
    @ConfigProperty(name = "madang.token.issuer", defaultValue = "madang")
    String issuer;

    @Inject
    @ConfigProperty(name = "madang.token.audience", defaultValue = "madang-api")
    String audience;

    @Inject
    Revocations revocations;

    private JwtConsumer consumer;

    @PostConstruct
    void expectOurTokens() {
        consumer = new JwtConsumerBuilder()
                .setVerificationKey(key())
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setRequireJwtId()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
    }

    private Key key() {
        try (InputStream file = Files.newInputStream(Path.of(secretsDirectory, "token-key.p12"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password.toCharArray());
            return store.getCertificate(KEY).getPublicKey();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The token key is not usable", e);
        }
    }

    /** Who calls by a token, if it is a good one. */
    Optional<Caller> callerOf(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            return revocations.revoked(claims.getJwtId()) ? Optional.empty() : Optional.of(caller(claims));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException when it was signed by us, but not for this */
    private static Caller caller(JwtClaims claims) throws MalformedClaimException {
        String sessionId = claims.getStringClaimValue(Tokens.SESSION_CLAIM);
        if (sessionId == null) {
            throw new IllegalArgumentException("no session");
        }
        return new Caller(UUID.fromString(claims.getSubject()), UUID.fromString(sessionId));
    }
}
