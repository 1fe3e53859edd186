package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import dev.madang.tests.walk.MainJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may call what: every operation of the API's description, called by everyone there is, on an event that one owner
 * has published. What each gets stands in {@code design/authorisation.csv}, a row per operation.
 */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationMatrixIT {

    private static final Path ROOT = Path.of(System.getProperty("madang.root"));
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** An operation of the description, and the body to call it with, or null. */
    private record Operation(String method, String path, String body) {

        /** About an event, the example: only a good body gets as far as the question whose event it is. */
        static Operation of(String method, String path, JsonNode described) {
            JsonNode body = described.path("requestBody");
            JsonNode example = body.path("content").path("application/json").path("example");
            boolean good = path.startsWith("/events/{eventId}") && !example.isMissingNode();
            return new Operation(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    body.isMissingNode() ? null : good ? example.toString() : "{}");
        }

        String name() {
            return method + " " + path;
        }

        /** Calls about one's own account would end what the next call needs. */
        boolean ofAnAccount() {
            return path.startsWith("/users/");
        }
    }

    /** A row of the table. */
    private record Row(String anonymous, String owner, String otherOwner, String readKey, String writeKey) {

        static Row parse(String[] cells) {
            return new Row(cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        String line(String operation) {
            return String.join(",", operation, anonymous, owner, otherOwner, readKey, writeKey);
        }
    }

    /** An owner and what the owner has. */
    private record Caller(String token, String readKey, String writeKey, Map<String, String> ids) {}

    private MadangClient anyone;
    private MainJob.Event event;
    private Caller owner;
    private Caller other;
    private Map<String, Row> table;
    private List<Operation> operations;
    private Map<String, String> refusedTokens;
    private final List<String> found = new ArrayList<>();

    @BeforeAll
    void prepare(RunningMadang.Parts madang) throws Exception {
        anyone = madang.client();
        event = new MainJob(anyone, line -> {}).publishEvent();
        owner = caller(event.accessToken());
        other = newCaller();
        refusedTokens = refusedTokens(TokenKey.of(madang.stack().secrets()));
        operations = operations();
        table = table();
    }

    private static List<Operation> operations() throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(Files.readString(ROOT.resolve("design/openapi.yaml")))
                .path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> Operation.of(method.getKey(), path.getKey(), method.getValue()))
                .forEach(operations::add));
        return operations;
    }

    private static Map<String, Row> table() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        Files.readAllLines(ROOT.resolve("design/authorisation.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> rows.put(cells[0], Row.parse(cells)));
        return rows;
    }

    @Test
    void everyOperationShouldHaveARowAndEveryRowAnOperation() {
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::name).toList());
    }

    /** For whoever adds an operation: the rows as they are, to be read and then put into their place. */
    @AfterAll
    void writeWhatWasFound() throws IOException {
        Files.write(Path.of("target", "authorisation.csv"), found);
    }

    @TestFactory
    Stream<DynamicTest> everyoneShouldGetWhatTheTableSays() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    if (operation.path().endsWith("/draw")) {
                        awaitTheClose();
                    }
                    Row row = call(operation);
                    found.add(row.line(operation.name()));
                    assertThat(row).isEqualTo(table.get(operation.name()));
                    refusedTokens.forEach((what, token) -> assertThat(outcome(operation, anyone.as(token), owner))
                            .as(what)
                            .isEqualTo(row.anonymous()));
                }));
    }

    /** An earlier operation closed the event, which the draw hears of a little later. */
    private void awaitTheClose() {
        await().atMost(Duration.ofSeconds(30)).until(() -> anyone.get("/public/events/" + event.eventId() + "/proof")
                .text("status")
                .equals("CLOSED"));
    }

    private Row call(Operation operation) {
        Supplier<Caller> caller = operation.ofAnAccount() ? this::newCaller : () -> owner;
        String anonymous = outcome(operation, anyone, owner);
        String others = outcome(operation, anyone.as(other.token()), owner);
        Caller first = caller.get();
        String readKey = outcome(operation, anyone.as(first.readKey()), first);
        Caller second = caller.get();
        String writeKey = outcome(operation, anyone.as(second.writeKey()), second);
        Caller third = caller.get();
        String owners = outcome(operation, anyone.as(third.token()), third);
        if (operation.ofAnAccount()) {
            other = newCaller();
        }
        return new Row(anonymous, owners, others, readKey, writeKey);
    }

    private Map<String, String> refusedTokens(TokenKey key) throws Exception {
        String revoked = Owners.register(anyone);
        anyone.as(revoked).post("/users/logout").expect(204);
        String closed = Owners.register(anyone);
        anyone.as(closed).delete("/users/me").expect(204);
        Date past = Date.from(Instant.now().minusSeconds(60));
        String expired = key.signed(event.accessToken(), claims -> claims.expirationTime(past));
        return Map.of("revoked", revoked, "of a closed account", closed, "expired", expired);
    }

    /** The status, and the code if there is one. */
    private String outcome(Operation operation, MadangClient client, Caller having) {
        String address = operation.path();
        address = address.replace("{jobId}", address.startsWith("/ai/") ? event.aiJobId() : event.contentJobId());
        address = address.replace("{eventId}", event.eventId());
        for (Map.Entry<String, String> id : having.ids().entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        Answer answer = client.send(operation.method(), address, operation.body());
        String code = answer.status() < 400 ? "" : answer.text("code");
        return (answer.status() + " " + code).strip();
    }

    private Caller newCaller() {
        return caller(Owners.register(anyone));
    }

    private Caller caller(String token) {
        MadangClient client = anyone.as(token);
        JsonNode reading = key(client, "READ");
        JsonNode writing = key(client, "WRITE");
        String session = client.get("/users/sessions")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("sessionId")
                .asText();
        return new Caller(
                token,
                reading.path("key").asText(),
                writing.path("key").asText(),
                Map.of("sessionId", session, "keyId", reading.path("id").asText()));
    }

    private static JsonNode key(MadangClient client, String scope) {
        return client.post("/users/api-keys", Map.of("name", scope, "scope", scope))
                .expect(201)
                .json();
    }
}
