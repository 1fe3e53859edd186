package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every way of bending an access token is refused alike. The forger here has the server's own key, so each token has
 * exactly one thing wrong; the first test shows that with nothing wrong it is accepted.
 */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTamperingIT {

    private MadangClient anyone;
    private SignedJWT genuine;
    private TokenKey serverKey;
    private ECKey foreignKey;
    private HttpServer foreignKeys;
    private final AtomicInteger foreignKeysFetched = new AtomicInteger();

    @BeforeAll
    void takeAGenuineToken(RunningMadang.Parts madang) throws Exception {
        anyone = madang.client();
        genuine = SignedJWT.parse(Owners.register(anyone));
        serverKey = TokenKey.of(madang.stack().secrets());
        foreignKey = new ECKeyGenerator(Curve.P_256)
                .keyID(genuine.getHeader().getKeyID())
                .generate();
        foreignKeys = serveForeignKeys();
    }

    @AfterAll
    void stop() {
        foreignKeys.stop(0);
    }

    private HttpServer serveForeignKeys() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = ("{\"keys\":[" + foreignKey.toPublicJWK().toJSONString() + "]}").getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            foreignKeysFetched.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void aTokenOfTheRightKeyWithTheRightClaimsShouldBeAccepted() throws Exception {
        assertThat(call(genuine.serialize()).status()).isEqualTo(200);
        assertThat(call(signed(claims -> {})).status()).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> everyBentTokenShouldBeRefused() throws Exception {
        return Stream.of(
                bent("algorithm none", new PlainJWT(genuine.getJWTClaimsSet()).serialize()),
                bent("algorithm none, signature kept", withHeader("{\"alg\":\"none\"}")),
                bent("algorithm None in other letters", withHeader("{\"alg\":\"nOnE\"}")),
                bent("no algorithm", withHeader("{\"typ\":\"JWT\"}")),
                bent(
                        "HS256 with the public key (DER)",
                        macWith(serverKey.key().toECPublicKey().getEncoded())),
                bent(
                        "HS256 with the public key (PEM)",
                        macWith(pem(serverKey.key().toECPublicKey().getEncoded()))),
                bent(
                        "HS256 with the public key (JWK)",
                        macWith(serverKey.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))),
                bent("RS256 with a foreign key", rsa()),
                bent("ES384 with a foreign key", es384()),
                bent("a foreign key", foreign(header())),
                bent("a foreign key in jwk", foreign(header().jwk(foreignKey.toPublicJWK()))),
                bent("a foreign key behind jku", foreign(header().jwkURL(foreignKeysAddress()))),
                bent("a foreign key behind x5u", foreign(header().x509CertURL(foreignKeysAddress()))),
                bent("a foreign key named by a path", foreign(header().keyID("../../../../dev/null"))),
                bent("a critical header nobody knows", critical()),
                bent("expired", signed(claims -> claims.expirationTime(ago(Duration.ofMinutes(1))))),
                bent("without an end", signed(claims -> claims.expirationTime(null))),
                bent("not valid yet", signed(claims -> claims.notBeforeTime(ago(Duration.ofMinutes(-5))))),
                bent("another issuer", signed(claims -> claims.issuer("https://evil.example"))),
                bent("without an issuer", signed(claims -> claims.issuer(null))),
                bent("another audience", signed(claims -> claims.audience("other-api"))),
                bent("without an audience", signed(claims -> claims.audience((String) null))),
                bent("without an id", signed(claims -> claims.jwtID(null))),
                bent("without a subject", signed(claims -> claims.subject(null).claim("upn", null))),
                bent("a subject that is no id", signed(claims -> claims.subject("admin")
                        .claim("upn", "admin"))),
                bent("other claims under the old signature", withPayload()),
                bent("without a signature", unsigned()),
                bent("an empty signature", unsigned() + "."),
                bent("a signature of zeros", unsigned() + "." + Base64URL.encode(new byte[64])),
                bent(
                        "a signature cut short",
                        genuine.serialize().substring(0, genuine.serialize().length() - 8)),
                bent("a part too many", genuine.serialize() + ".e30"),
                bent("revoked", revoked()),
                bent("a refresh token", Base64URL.encode(new byte[32]).toString()),
                bent("an API key nobody has", "mdg_" + Base64URL.encode(new byte[32])),
                bent("nothing", ""),
                bent("words", "let me in"),
                bent("8,000 letters", "a".repeat(8_000)));
    }

    private DynamicTest bent(String name, String token) {
        return DynamicTest.dynamicTest(name, () -> {
            Answer answer = call(token);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("code")).isEqualTo("AUTH_002");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(foreignKeysFetched).hasValue(0);
        });
    }

    @Test
    void aTokenShouldBeTakenFromTheHeaderOnly() {
        String token = genuine.serialize();

        assertThat(anyone.get("/users/me?access_token=" + token).status()).isEqualTo(401);
        assertThat(anyone.with("Cookie", "Bearer=" + token + "; access_token=" + token)
                        .get("/users/me")
                        .status())
                .isEqualTo(401);
        assertThat(anyone.with("Authorization", "Basic " + token)
                        .get("/users/me")
                        .status())
                .isEqualTo(401);
    }

    private Answer call(String token) {
        return anyone.as(token).get("/users/me");
    }

    private JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(genuine.getHeader().getKeyID());
    }

    private String signed(Consumer<JWTClaimsSet.Builder> change) throws JOSEException, ParseException {
        return serverKey.signed(genuine.serialize(), change);
    }

    private String foreign(JWSHeader.Builder header) throws JOSEException, ParseException {
        return TokenKey.signed(header.build(), genuine.getJWTClaimsSet(), new ECDSASigner(foreignKey));
    }

    private String macWith(byte[] secret) throws JOSEException, ParseException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(genuine.getHeader().getKeyID())
                .build();
        return TokenKey.signed(header, genuine.getJWTClaimsSet(), new MACSigner(secret));
    }

    private static byte[] pem(byte[] key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String rsa() throws JOSEException, ParseException {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(genuine.getHeader().getKeyID())
                .build();
        return TokenKey.signed(header, genuine.getJWTClaimsSet(), new RSASSASigner(key));
    }

    private String es384() throws JOSEException, ParseException {
        ECKey key = new ECKeyGenerator(Curve.P_384).generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                .keyID(genuine.getHeader().getKeyID())
                .build();
        return TokenKey.signed(header, genuine.getJWTClaimsSet(), new ECDSASigner(key));
    }

    private String critical() throws JOSEException, ParseException {
        JWSHeader.Builder header = header().criticalParams(Set.of("b64x")).customParam("b64x", true);
        return TokenKey.signed(header.build(), genuine.getJWTClaimsSet(), new ECDSASigner(serverKey.key()));
    }

    private URI foreignKeysAddress() {
        return URI.create("http://127.0.0.1:" + foreignKeys.getAddress().getPort() + "/keys");
    }

    /** Another header over the genuine payload and signature. */
    private String withHeader(String header) {
        List<Base64URL> parts = List.of(genuine.getParsedParts());
        return Base64URL.encode(header) + "." + parts.get(1) + "." + parts.get(2);
    }

    private String withPayload() throws ParseException {
        JWTClaimsSet other = new JWTClaimsSet.Builder(genuine.getJWTClaimsSet())
                .subject(UUID.randomUUID().toString())
                .build();
        List<Base64URL> parts = List.of(genuine.getParsedParts());
        return parts.get(0) + "." + Base64URL.encode(other.toString()) + "." + parts.get(2);
    }

    private String unsigned() {
        List<Base64URL> parts = List.of(genuine.getParsedParts());
        return parts.get(0) + "." + parts.get(1);
    }

    private String revoked() {
        String token = Owners.register(anyone);
        anyone.as(token).post("/users/logout").expect(204);
        return token;
    }

    private static Date ago(Duration time) {
        return Date.from(Instant.now().minus(time));
    }
}
