package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import dev.madang.tests.walk.MainJob;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API that is served is the API that was designed, and every call of it can be made with success. */
@ExtendWith(RunningMadang.class)
class OpenApiIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theServedDocumentShouldBeTheDesignedOne(RunningMadang.Parts madang) throws IOException {
        byte[] served = madang.client()
                .get(madang.server().address().resolve("/openapi").toString())
                .expect(200)
                .bytes();

        Set<String> designed = leaves(ApiContract.designed().document());
        Set<String> told = leaves(new YAMLMapper().readTree(served));
        assertThat(without(designed, told)).as("designed only").isEmpty();
        assertThat(without(told, designed)).as("served only").isEmpty();
    }

    /** Every leaf with its place: the server keeps neither comments nor the order nor the way of writing. */
    private static Set<String> leaves(JsonNode document) {
        Set<String> leaves = new TreeSet<>();
        collect("", document, leaves);
        return leaves;
    }

    private static void collect(String place, JsonNode node, Set<String> leaves) {
        if (node.isEmpty()) {
            leaves.add(place + " = " + node);
        }
        node.properties().forEach(child -> collect(place + "/" + child.getKey(), child.getValue(), leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(place + "/" + i, node.get(i), leaves);
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void theConsoleShouldBeServed(RunningMadang.Parts madang) {
        madang.client()
                .get(madang.server().address().resolve("/openapi/ui/").toString())
                .expect(200);
    }

    @Test
    void everyOperationShouldSucceedAsDescribed(RunningMadang.Parts madang) {
        ApiContract contract = ApiContract.designed();
        MadangClient anyone = madang.client().seenBy(contract);
        String drawn = new MainJob(anyone, line -> {}).walk().published().eventId();
        MainJob.Event running = new MainJob(anyone, line -> {}).publishEvent();
        MadangClient owner = anyone.as(running.accessToken());

        account(anyone);
        reference(anyone);
        draft(owner);
        runningEvent(anyone, owner, running.eventId());
        drawnEvent(anyone, drawn);

        assertThat(contract.succeeded()).isEqualTo(contract.described());
    }

    private static void account(MadangClient anyone) {
        Map<String, Object> registration = Owners.registration(UUID.randomUUID() + "@example.com", Owners.PASSWORD);
        Map<String, Object> credentials =
                Map.of("email", registration.get("email"), "password", registration.get("password"));
        MadangClient once = anyone.with("Idempotency-Key", UUID.randomUUID().toString());
        String userId = once.post("/users/register", registration).expect(201).text("userId");
        assertThat(once.post("/users/register", registration).expect(201).text("userId"))
                .isEqualTo(userId);
        Answer loggedIn = anyone.post("/users/login", credentials).expect(200);
        Answer refreshed = anyone.post("/users/token", Map.of("refreshToken", loggedIn.text("refreshToken")))
                .expect(200);
        MadangClient owner = anyone.as(refreshed.text("accessToken"));

        JsonNode profile = owner.get("/users/me").expect(200).json();
        owner.put(
                        "/users/me",
                        Map.of(
                                "name", "박마당",
                                "phone", profile.path("phone").asText(),
                                "store", registration.get("store"),
                                "version", profile.path("version").asLong()))
                .expect(200);
        sessions(anyone, owner, credentials);
        keys(anyone, owner);
        owner.put(
                        "/users/me/password",
                        Map.of("currentPassword", registration.get("password"), "newPassword", "봄에는 딸기 케이크"))
                .expect(204);
        owner.send("DELETE", "/users/me", "{\"password\":\"봄에는 딸기 케이크\"}").expect(204);
    }

    private static void sessions(MadangClient anyone, MadangClient owner, Map<String, Object> credentials) {
        anyone.post("/users/login", credentials).expect(200);
        for (JsonNode session :
                owner.get("/users/sessions?page=0&size=50").expect(200).json().path("items")) {
            if (!session.path("current").asBoolean()) {
                owner.delete("/users/sessions/" + session.path("sessionId").asText())
                        .expect(204);
            }
        }
        anyone.as(Owners.register(anyone)).delete("/users/sessions").expect(204);
    }

    private static void keys(MadangClient anyone, MadangClient owner) {
        JsonNode key = owner.post("/users/api-keys", Map.of("name", "주문 프로그램", "scope", "READ"))
                .expect(201)
                .json();
        MadangClient program = anyone.as(key.path("key").asText());
        program.get("/events").expect(200);
        program.post("/events", Map.of()).expect(403);
        owner.get("/users/api-keys").expect(200);
        owner.delete("/users/api-keys/" + key.path("id").asText()).expect(204);
        program.get("/events").expect(401);
    }

    private static void reference(MadangClient anyone) {
        anyone.in("en").get("/reference/industries").expect(200);
        anyone.get("/reference/regions").expect(200);
        anyone.in("en").get("/reference/channels").expect(200);
    }

    private static void draft(MadangClient owner) {
        String event = "/events/" + Owners.draft(owner);
        JsonNode draft = owner.get(event).expect(200).json();
        owner.patch(
                        event,
                        Map.of(
                                "version",
                                draft.path("version").asLong(),
                                "startsAt",
                                "2030-01-01T00:00:00+09:00",
                                "visitTickets",
                                2))
                .expect(200);
        owner.get("/events?status=DRAFT&objective=SALES&q=&page=0&size=5").expect(200);
        owner.delete(event).expect(204);
    }

    private static void runningEvent(MadangClient anyone, MadangClient owner, String eventId) {
        String event = "/events/" + eventId;
        String code = once(() -> owner.get(event + "/visit-code")).text("code");
        anyone.post(
                        "/public" + event + "/participations",
                        Map.of(
                                "name",
                                "손님",
                                "phone",
                                "+82 10-9876-5432",
                                "email",
                                "guest@example.com",
                                "channel",
                                "INSTAGRAM",
                                "visitCode",
                                code,
                                "marketingConsent",
                                true))
                .expect(201);
        owner.get(event + "/participations?size=100").expect(200);
        assertThat(anyone.get("/public" + event + "/proof").expect(200).text("status"))
                .isEqualTo("COMMITTED");
        once(() -> owner.get(event + "/distributions"));
        owner.post(event + "/distributions").expect(202);
        once(() -> owner.get(event + "/analytics"));
        owner.get("/analytics/summary").expect(200);
        owner.get("/events?status=ACTIVE").expect(200);
    }

    private static void drawnEvent(MadangClient anyone, String eventId) {
        String event = "/public/events/" + eventId;
        assertThat(anyone.get(event + "/proof").expect(200).text("status")).isEqualTo("DRAWN");
        assertThat(new String(anyone.get(event + "/proof/leaves").expect(200).bytes()).lines())
                .hasSize(MainJob.ENTRANTS);
        anyone.get(event + "/winners").expect(200);
    }

    /** The answer once the service has heard of the event. */
    private static Answer once(Supplier<Answer> call) {
        return await().atMost(PATIENCE).until(call::get, answer -> answer.status() == 200);
    }
}
