package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import dev.madang.tests.walk.MainJob;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear answer in the caller's language and changes nothing. */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private MadangClient client;
    private MainJob.Event foreign;

    /** Waits until every service knows the event: a 404 before that would tell nothing of its owner. */
    @BeforeAll
    void publishAForeignEvent(RunningMadang.Parts madang) {
        client = madang.client();
        foreign = new MainJob(client, line -> {}).publishEvent();
        MadangClient itsOwner = client.as(foreign.accessToken());
        for (String path : List.of(
                "/events/{event}",
                "/events/{event}/contents",
                "/events/{event}/participations",
                "/events/{event}/visit-code",
                "/events/{event}/analytics",
                "/events/{event}/distributions",
                "/ai/jobs/{aiJob}",
                "/content/jobs/{contentJob}")) {
            await(path)
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> itsOwner.get(toForeign(path)).status() == 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"email\":{}}", "{\"store\":5}"})
    void registerShouldAnswer400WhenTheBodyIsNoRegistration(String body) {
        assertProblem(client.send("POST", "/users/register", body), 400, "COMMON_001");
    }

    @Test
    void registerShouldListEveryBadField() {
        Answer answer = client.post(
                "/users/register",
                Map.of(
                        "email", "no-mail",
                        "password", "short",
                        "name", " ",
                        "phone", "12",
                        "businessNumber", "123-45-67890",
                        "store", Map.of("name", "", "region", "SEOUL")));

        assertProblem(answer, 400, "COMMON_001");
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "email", "password", "name", "phone", "businessNumber", "store.name", "store.industry");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/users/me",
        "POST,/users/logout",
        "GET,/events",
        "POST,/events",
        "GET,/events/01a204dd-208b-7670-9cbb-a194212826dc",
        "POST,/events/01a204dd-208b-7670-9cbb-a194212826dc/publish",
        "POST,/events/01a204dd-208b-7670-9cbb-a194212826dc/draw",
        "GET,/events/01a204dd-208b-7670-9cbb-a194212826dc/analytics",
        "GET,/events/01a204dd-208b-7670-9cbb-a194212826dc/participations",
        "GET,/ai/jobs/01a204dd-208b-7670-9cbb-a194212826dc"
    })
    void ownerCallsShouldAnswer401WithoutAToken(String method, String path) {
        assertProblem(client.send(method, path, method.equals("POST") ? "{}" : null), 401, "AUTH_002");
        assertProblem(
                client.as("not.a.token").send(method, path, method.equals("POST") ? "{}" : null), 401, "AUTH_002");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/events/{event},EVENT_001",
        "POST,/events/{event}/publish,EVENT_001",
        "POST,/events/{event}/close,EVENT_001",
        "POST,/events/{event}/ai-recommendations,EVENT_001",
        "GET,/events/{event}/contents,CONTENT_003",
        "GET,/events/{event}/participations,EVENT_001",
        "GET,/events/{event}/visit-code,EVENT_001",
        "POST,/events/{event}/draw,EVENT_001",
        "GET,/events/{event}/winners,EVENT_001",
        "GET,/events/{event}/analytics,EVENT_001",
        "GET,/events/{event}/distributions,EVENT_001",
        "POST,/events/{event}/distributions,EVENT_001",
        "GET,/ai/jobs/{aiJob},AI_002",
        "GET,/content/jobs/{contentJob},CONTENT_002"
    })
    void unknownAndForeignAndMalformedIdsShouldAllAnswer404(String method, String path, String code) {
        MadangClient owner = newOwner();
        assertProblem(owner.send(method, to(path, UUID.randomUUID().toString()), null), 404, code);
        assertProblem(owner.send(method, toForeign(path), null), 404, code);
        assertThat(owner.send(method, to(path, "no-id"), null).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/events/{event}",
        "POST,/events/{event}/publish",
        "POST,/events/{event}/ai-recommendations",
        "DELETE,/events/{event}"
    })
    void foreignDraftsShouldAnswer404AndStay(String method, String path) {
        MadangClient itsOwner = newOwner();
        String draft = Owners.draft(itsOwner);

        assertProblem(newOwner().send(method, to(path, draft), null), 404, "EVENT_001");

        itsOwner.get("/events/" + draft).expect(200);
    }

    private static String to(String path, String id) {
        return path.replaceAll("\\{\\w+}", id);
    }

    private String toForeign(String path) {
        return path.replace("{event}", foreign.eventId())
                .replace("{aiJob}", foreign.aiJobId())
                .replace("{contentJob}", foreign.contentJobId());
    }

    @Test
    void publishShouldNameEverythingThatIsMissing() {
        MadangClient owner = newOwner();
        Answer refused = owner.post("/events/" + Owners.draft(owner) + "/publish");

        assertProblem(refused, 409, "EVENT_003");
        assertThat(refused.json().path("errors").findValuesAsText("field")).contains("plan", "channels", "image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"alternates\":4294967301",
                "\"alternates\":2.5",
                "\"prizes\":[{\"name\":\"빵\",\"quantity\":4294967297,\"value\":1}]",
                "\"prizes\":[{\"name\":\"빵\",\"quantity\":1.5,\"value\":1}]",
                "\"prizes\":[{\"name\":\"빵\",\"quantity\":1,\"value\":18446744073709551617}]",
                "\"prizes\":[{\"name\":\"빵\"}]",
                "\"title\":\"zero \\u0000 byte\""
            })
    void patchShouldRefuseWhatItWouldHaveToChangeToStore(String change) {
        MadangClient owner = newOwner();
        String event = "/events/" + Owners.draft(owner);
        String before = owner.get(event).expect(200).json().toString();
        String version = owner.get(event).json().path("version").asText();

        assertProblem(owner.send("PATCH", event, "{\"version\":" + version + "," + change + "}"), 400, "COMMON_001");

        assertThat(owner.get(event).expect(200).json().toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/events                              | {\"objective\":\"SALES\",\"store\":{\"storeId\":\"x\"}}   | store.storeId",
                "/events                              | {\"store\":{\"name\":{}}}                              | store.name",
                "/public/events/{event}/participations| {\"marketingConsent\":\"yes\"}                      | marketingConsent",
                "/events                              | {\"store\":{\"storeId\":\"property 'phone' because of: \"}}   | store.storeId"
            })
    void aValueOfTheWrongTypeShouldBeToldWithItsPlace(String path, String body, String field) {
        Answer refused = newOwner().send("POST", toForeign(path), body);

        assertProblem(refused, 400, "COMMON_001");
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly(field);
    }

    @Test
    void patchShouldTakeNullAsNothing() {
        MadangClient owner = newOwner();
        String event = "/events/" + Owners.draft(owner);
        String version = owner.get(event).json().path("version").asText();

        Answer patched =
                owner.send("PATCH", event, "{\"version\":" + version + ",\"alternates\":null,\"prizes\":null}");

        assertThat(patched.expect(200).json().path("alternates").asInt()).isEqualTo(3);
    }

    @Test
    void aBodyOverTheLimitShouldBeRefusedHoweverItIsSent() {
        assertProblem(client.send("POST", "/users/register", "\"" + "a".repeat(300_000) + "\""), 413, "COMMON_413");
    }

    @Test
    void patchShouldRefuseAnOldVersionAndKeepTheNewerOne() {
        MadangClient owner = newOwner();
        String event = "/events/" + Owners.draft(owner);
        int version = owner.get(event).expect(200).json().path("version").asInt();
        owner.patch(event, Map.of("version", version, "title", "먼저 쓴 제목")).expect(200);

        assertProblem(owner.patch(event, Map.of("version", version, "title", "늦게 쓴 제목")), 409, "EVENT_004");

        assertThat(owner.get(event).expect(200).text("title")).isEqualTo("먼저 쓴 제목");
    }

    @Test
    void picturesShouldWaitForAPlan() {
        MadangClient owner = newOwner();
        assertProblem(
                owner.post("/events/" + Owners.draft(owner) + "/content-generation", Map.of()), 409, "CONTENT_001");
    }

    @Test
    void anUnknownChannelShouldBeRefused() {
        MadangClient owner = newOwner();
        assertProblem(
                owner.put("/events/" + Owners.draft(owner) + "/channels", Map.of("channels", List.of("FAX"))),
                400,
                "COMMON_001");
    }

    @Test
    void problemsShouldSpeakKoreanFirstAndEnglishWhenAsked() {
        JsonNode korean = client.get("/users/me").json();
        JsonNode english = client.in("en-GB,ko;q=0.5").get("/users/me").json();

        assertThat(korean.path("title").asText()).isEqualTo("다시 로그인해 주세요");
        assertThat(english.path("title").asText()).isEqualTo("Please log in again");
    }

    private void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.call()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("correlationId").asText()).isEqualTo(answer.header("X-Correlation-Id"));
    }

    private MadangClient newOwner() {
        return client.as(Owners.register(client));
    }
}
