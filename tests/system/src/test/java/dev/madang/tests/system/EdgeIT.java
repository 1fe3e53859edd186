package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.madang.stack.Part;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whom it is for, and what the logs keep of a call. */
@ExtendWith(RunningMadang.class)
class EdgeIT {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private RunningMadang.Parts madang;
    private MadangClient client;

    @BeforeEach
    void use(RunningMadang.Parts running) {
        madang = running;
        // Not held against the contract: preflights and unknown parameters are no calls of it.
        client = new MadangClient(running.server().address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/e/01a20538-6d25-7523-8dae-c19b865f6ab7",
                "/ui/madang.css",
                "/nothing/here",
                "/api/reference/channels",
                "/api/events",
                "/api/nothing/here",
                "/openapi",
                "/openapi/ui/",
                "/health"
            })
    void everyAnswerShouldCarryTheSecurityHeaders(String path) {
        Answer answer = at(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Content-Security-Policy")).isNotNull();
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void ourPagesShouldLoadNothingFromElsewhereButPictures() {
        String policy = at("/").header("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .contains("img-src 'self' data: http://" + madang.stack().address(Part.BLOB))
                .doesNotContain("unsafe");
        assertThat(at("/api/events").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(at("/nothing/here").header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void onlyPublicAnswersShouldBeKept() {
        MadangClient owner = client.as(Owners.register(client));

        assertThat(owner.get("/users/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(client.get("/users/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(at("/api/nothing/here").header("Cache-Control")).isEqualTo("no-store");
        assertThat(client.get("/reference/channels").header("Cache-Control")).isNull();
        assertThat(client.get("/reference/channels").header("Vary")).isEqualTo("Origin, Accept-Language");
    }

    @Test
    void aPageOfAnAllowedOriginShouldBeLetIn() {
        MadangClient shop = client.with("Origin", RunningMadang.SHOP);
        Answer asked = shop.with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "authorization,content-type,idempotency-key")
                .send("OPTIONS", "/events", null);

        assertThat(asked.header(ALLOWED)).isEqualTo(RunningMadang.SHOP);
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("POST", "PATCH", "DELETE");
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("Authorization", "Idempotency-Key");
        assertThat(asked.header("Access-Control-Allow-Credentials")).isNull();

        for (String path : List.of("/reference/channels", "/events")) {
            Answer answer = shop.get(path);
            assertThat(answer.header(ALLOWED)).as(path).isEqualTo(RunningMadang.SHOP);
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains("Location", "Retry-After", "X-Correlation-Id", "X-Cache", "Idempotency-Replayed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://shop.example", "https://shop.example.evil.example", "null"})
    void aPageOfAnyOtherOriginShouldNotBeLetIn(String origin) {
        MadangClient stranger = client.with("Origin", origin);
        Answer asked = stranger.with("Access-Control-Request-Method", "POST").send("OPTIONS", "/events", null);

        assertThat(asked.header(ALLOWED)).isNull();
        assertThat(asked.header("Access-Control-Allow-Methods")).isNull();
        assertThat(stranger.get("/reference/channels").header(ALLOWED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.9;proto=https", "$WSRA: 203.0.113.9"})
    void aForgedAddressShouldChangeNothing(String header) {
        String id = UUID.randomUUID().toString();
        String[] forged = header.split(": ");
        Answer answer = client.with(forged[0], forged[1])
                .with("X-Forwarded-Proto", "https")
                .with("X-Correlation-Id", id)
                .get("/reference/channels")
                .expect(200);

        assertThat(answer.header("Strict-Transport-Security")).isNull();
        assertThat(accessLogOf(id)).startsWith("127.0.0.1 ");
    }

    @Test
    void tooManyOrTooLongHeadersShouldBeRefusedWithoutAWordOfTheServer() {
        MadangClient many = client;
        for (int i = 0; i < 120; i++) {
            many = many.with("X-Number-" + i, "1");
        }
        for (MadangClient caller : List.of(many, client.with("X-Long", "a".repeat(20_000)))) {
            Answer refused = caller.get("/reference/channels");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.bytes()).isEmpty();
            assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        client.get("/reference/channels").expect(200);
    }

    @Test
    void theAccessLogShouldNameTheCallWithoutItsQuery() {
        String id = UUID.randomUUID().toString();
        client.with("X-Correlation-Id", id)
                .get("/reference/channels?token=marked-in-the-query")
                .expect(200);

        assertThat(accessLogOf(id))
                .contains("\"GET /api/reference/channels\" 200")
                .doesNotContain("marked");
    }

    @Test
    void noLogShouldKeepATokenNorAPassword() {
        String id = UUID.randomUUID().toString();
        for (String token : List.of("marked-token", "a.marked-token.c", "eyJhbGciOiJub25lIn0.bWFya2VkLXRva2Vu.")) {
            client.as(token).get("/events").expect(401);
            client.as(token).get("/reference/channels").expect(200);
        }
        client.post("/users/login", Map.of("email", "marked@example.com", "password", "marked-password"))
                .expect(401);
        client.send("POST", "/users/login", "{\"email\":\"marked@example.com\",\"password\":[\"marked-password\"]}")
                .expect(400);
        client.with("X-Correlation-Id", id).get("/reference/channels");

        accessLogOf(id);
        assertThat(logs()).doesNotContain("marked-token", "bWFya2VkLXRva2Vu", "marked-password", "marked@example.com");
    }

    @Test
    void theCorrelationIdShouldGoWithTheEventToKafka() {
        String id = UUID.randomUUID().toString();
        Owners.draft(client.as(Owners.register(client)).with("X-Correlation-Id", id));

        KafkaHeaders.awaitCorrelationId(madang.stack(), "event-draft-created", id);
    }

    private Answer at(String path) {
        return client.get(madang.server().address().resolve(path).toString());
    }

    /** The line of the call; the server writes it after the answer. */
    private String accessLogOf(String correlationId) {
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> read(madang.server().logs().resolve("http_access.log"))
                                .lines()
                                .filter(line -> line.endsWith(correlationId))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private String logs() {
        try (Stream<Path> files = Files.walk(madang.server().logs())) {
            return files.filter(Files::isRegularFile).map(EdgeIT::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
