package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.stack.LocalStack;
import dev.madang.stack.Part;
import dev.madang.stack.ServiceSchema;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import dev.madang.tests.walk.MainJob;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;

/** The same {@code Idempotency-Key}: the first answer again and one effect, whatever happened in between. */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyIT {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int CROWD = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> STORE = Map.of("name", "마당빵집", "industry", "BAKERY", "region", "SEOUL");
    private static final AtomicInteger PHONES = new AtomicInteger(60_000_000);

    private LocalStack stack;
    private MadangClient client;
    private RedissonClient redis;
    private MainJob.Event open;

    @BeforeAll
    void publishAnEvent(RunningMadang.Parts madang) {
        stack = madang.stack();
        client = madang.client();
        redis = redis();
        open = new MainJob(client, line -> {}).publishEvent();
        await().atMost(PATIENCE)
                .until(() -> client.get("/public/events/" + open.eventId() + "/proof")
                                .status()
                        == 200);
    }

    @AfterAll
    void close() {
        redis.shutdown();
    }

    @Test
    void everyStepOfAnEventShouldGiveItsFirstAnswerAgain() {
        MainJob.Event draft = new MainJob(client, line -> {}).prepareEvent();
        MadangClient owner = client.as(draft.accessToken());
        String event = "/events/" + draft.eventId();

        Answer plans = twice(owner, caller -> caller.post(event + "/ai-recommendations"), 202);
        assertThat(plans.header("Location")).isEqualTo("/api/ai/jobs/" + plans.text("jobId"));
        assertThat(jobs(ServiceSchema.AI, draft)).isEqualTo(2);

        Answer pictures = twice(owner, caller -> caller.post(event + "/content-generation", Map.of()), 202);
        assertThat(pictures.header("Location")).isEqualTo("/api/content/jobs/" + pictures.text("jobId"));
        assertThat(jobs(ServiceSchema.CONTENT, draft)).isEqualTo(2);

        twice(owner, caller -> caller.post(event + "/publish"), 200);
        assertThat(count(ServiceSchema.EVENTS, "select count(*) from event where id = ?", draft.eventId()))
                .isEqualTo(1);

        await().atMost(PATIENCE).until(() -> owner.get(event + "/distributions").status() == 200);
        twice(owner, caller -> caller.post(event + "/distributions"), 202);

        String participations = "/public" + event + "/participations";
        await().atMost(PATIENCE)
                .until(() -> client.get("/public" + event + "/proof").status() == 200);
        Map<String, Object> entry = entry();
        twice(client, caller -> caller.post(participations, entry), 201);
        assertThat(entries(draft)).isEqualTo(1);

        twice(owner, caller -> caller.post(event + "/close"), 200);
        await().atMost(PATIENCE).until(() -> "CLOSED"
                .equals(client.get("/public" + event + "/proof").text("status")));
        Answer drawn = twice(owner, caller -> caller.post(event + "/draw"), 200);
        assertThat(drawn.json().path("winners").path(0).path("phone").asText()).isNotEmpty();
        assertThat(owner.post(event + "/draw").expect(409).text("code")).isEqualTo("PART_003");
        assertThat(count(ServiceSchema.PARTICIPATION, "select count(*) from draw where event_id = ?", draft.eventId()))
                .isEqualTo(1);
    }

    @Test
    void anAccountAndADraftShouldBeMadeOnce() {
        Map<String, Object> registration = registration();
        MadangClient keyed = client.with(KEY, newKey());

        Answer first = keyed.post("/users/register", registration).expect(201);
        Answer again = keyed.post("/users/register", registration).expect(201);

        assertThat(first.header(REPLAYED)).isNull();
        assertThat(again.header(REPLAYED)).isEqualTo("true");
        assertThat(withoutToken(again)).isEqualTo(withoutToken(first));
        MadangClient owner = client.as(again.text("accessToken"));
        assertThat(owner.get("/users/me").expect(200).text("userId")).isEqualTo(first.text("userId"));

        Answer draft = twice(owner, caller -> caller.post("/events", newEvent()), 201);
        assertThat(draft.header("Location")).isEqualTo("/api/events/" + draft.text("eventId"));
        assertThat(owner.get("/events").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyShouldBeRefused() {
        Map<String, Object> registration = registration();
        MadangClient keyed = client.with(KEY, newKey());
        keyed.post("/users/register", registration).expect(201);
        Map<String, Object> other = new HashMap<>(registration);
        other.put("password", "another horse battery");

        Answer refused = keyed.post("/users/register", other).expect(422);

        assertThat(refused.text("code")).isEqualTo("COMMON_422");
        assertThat(refused.header(REPLAYED)).isNull();
        MadangClient owner = client.as(Owners.register(client)).with(KEY, newKey());
        String eventId = owner.post("/events", newEvent()).expect(201).text("eventId");
        assertThat(owner.post("/events", Map.of("objective", "AWARENESS", "store", STORE))
                        .expect(422)
                        .text("code"))
                .isEqualTo("COMMON_422");
        assertThat(owner.post("/events/" + eventId + "/ai-recommendations")
                        .expect(422)
                        .text("code"))
                .isEqualTo("COMMON_422");
    }

    @Test
    void oneEntryShouldBeMadeWhenACrowdSendsOneKey() throws Exception {
        Map<String, Object> entry = entry();
        MadangClient keyed = client.with(KEY, newKey());
        long before = entries(open);

        List<Answer> answers = Crowd.atOnce(CROWD, () -> Crowd.retried(() -> keyed.post(participations(), entry)));

        assertAllTheSame(answers, 201);
        assertThat(entries(open)).isEqualTo(before + 1);
    }

    @Test
    void oneDraftShouldBeMadeWhenACrowdSendsOneKey() throws Exception {
        MadangClient owner = client.as(Owners.register(client));
        MadangClient keyed = owner.with(KEY, newKey());

        List<Answer> answers = Crowd.atOnce(CROWD, () -> Crowd.retried(() -> keyed.post("/events", newEvent())));

        assertAllTheSame(answers, 201);
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly("/api/events/" + answers.get(0).text("eventId"));
        assertThat(owner.get("/events").expect(200).json().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void oneAccountShouldBeMadeWhenACrowdSendsOneKey() throws Exception {
        Map<String, Object> registration = registration();
        MadangClient keyed = client.with(KEY, newKey());

        List<Answer> answers =
                Crowd.atOnce(CROWD, () -> Crowd.retried(() -> keyed.post("/users/register", registration)));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(IdempotencyIT::withoutToken).containsOnly(withoutToken(answers.get(0)));
        assertThat(count(
                        ServiceSchema.USERS,
                        "select count(*) from member where id = ?",
                        answers.get(0).text("userId")))
                .isEqualTo(1);
    }

    @Test
    void theDrawShouldAnswerTheSameToACrowdWithOneKey() throws Exception {
        MainJob.Event event = new MainJob(client, line -> {}).publishEvent();
        MadangClient owner = client.as(event.accessToken());
        String path = "/events/" + event.eventId();
        await().atMost(PATIENCE)
                .until(() -> client.get("/public" + path + "/proof").status() == 200);
        client.post("/public" + path + "/participations", entry()).expect(201);
        owner.post(path + "/close").expect(200);
        await().atMost(PATIENCE).until(() -> "CLOSED"
                .equals(client.get("/public" + path + "/proof").text("status")));
        MadangClient keyed = owner.with(KEY, newKey());

        List<Answer> answers = Crowd.atOnce(CROWD, () -> Crowd.retried(() -> keyed.post(path + "/draw")));

        assertAllTheSame(answers, 200);
        assertThat(owner.with(KEY, newKey()).post(path + "/draw").expect(409).text("code"))
                .isEqualTo("PART_003");
    }

    @Test
    void theFirstAnswerShouldOutliveRedis() {
        Map<String, Object> entry = entry();
        String key = newKey();
        MadangClient keyed = client.with(KEY, key);
        JsonNode first = keyed.post(participations(), entry).expect(201).json();
        assertThat(redis.getBucket(redisKey(key)).delete()).isTrue();

        assertThat(keyed.post(participations(), entry).expect(201).json()).isEqualTo(first);
    }

    @Test
    void theFirstAnswerShouldComeFromRedisForADay() {
        Map<String, Object> entry = entry();
        String key = newKey();
        MadangClient keyed = client.with(KEY, key);
        JsonNode first = keyed.post(participations(), entry).expect(201).json();
        assertThat(Tables.rows(
                        stack,
                        ServiceSchema.PARTICIPATION,
                        "delete from idempotent_request where key = 'public:' || cast(? as text) returning key",
                        key))
                .hasSize(1);

        assertThat(keyed.post(participations(), entry).expect(201).json()).isEqualTo(first);
        assertThat(redis.getBucket(redisKey(key)).remainTimeToLive())
                .isBetween(Duration.ofHours(23).toMillis(), Duration.ofHours(24).toMillis());
    }

    @Test
    void nothingOfTheRequestOrTheAnswerShouldBeReadableWhereItIsKept() {
        Map<String, Object> entry = entry();
        String key = newKey();
        JsonNode answer =
                client.with(KEY, key).post(participations(), entry).expect(201).json();

        String kept = redis.<String>getBucket(redisKey(key)).get()
                + Tables.rows(
                        stack,
                        ServiceSchema.PARTICIPATION,
                        "select * from idempotent_request where key = 'public:' || cast(? as text)",
                        key);

        assertThat(kept)
                .contains("fingerprint", "answer")
                .doesNotContain(
                        answer.path("participationId").asText(),
                        answer.path("receipt").path("salt").asText(),
                        entry.get("phone").toString());
    }

    @Test
    void aRequestThatFailedShouldLeaveItsKeyFree() {
        Map<String, Object> entry = entry();
        client.post(participations(), entry).expect(201);
        MadangClient keyed = client.with(KEY, newKey());

        assertThat(keyed.post(participations(), entry).expect(409).text("code")).isEqualTo("PART_001");
        Map<String, Object> wrongCode = new HashMap<>(entry());
        wrongCode.put("visitCode", "000000x");
        keyed.post(participations(), wrongCode).expect(400);
        keyed.post(participations(), Map.of()).expect(400);

        Answer entered = keyed.post(participations(), entry()).expect(201);
        assertThat(entered.header(REPLAYED)).isNull();
    }

    @Test
    void anotherOwnersKeyShouldBeAnotherKey() {
        String key = newKey();
        MadangClient one = client.as(Owners.register(client)).with(KEY, key);
        MadangClient another = client.as(Owners.register(client)).with(KEY, key);

        Answer ofOne = one.post("/events", newEvent()).expect(201);
        Answer ofAnother = another.post("/events", newEvent()).expect(201);

        assertThat(ofAnother.header(REPLAYED)).isNull();
        assertThat(ofAnother.text("eventId")).isNotEqualTo(ofOne.text("eventId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\there", "열쇠"})
    void aMalformedKeyShouldBeRefused(String key) throws Exception {
        String answer = rawPost(key);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("COMMON_001", "\"field\":\"Idempotency-Key\"");
    }

    @Test
    void aKeyShouldHave128CharactersAtMost() {
        assertThat(client.with(KEY, "k".repeat(129))
                        .post(participations(), entry())
                        .expect(400)
                        .text("code"))
                .isEqualTo("COMMON_001");
        client.with(KEY, newKey() + "~".repeat(92))
                .post(participations(), entry())
                .expect(201);
    }

    /** Clients refuse to send some of these. */
    private String rawPost(String key) throws Exception {
        URI address = client.get("/public/events/" + open.eventId()).response().uri();
        String body = "{}";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream()
                    .write(
                            "POST /api%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                                    .formatted(participations(), KEY, key, body.length(), body)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Makes the call twice under a new key; both have to answer the same, the second as a repetition. */
    private static Answer twice(MadangClient caller, Function<MadangClient, Answer> call, int status) {
        MadangClient keyed = caller.with(KEY, newKey());
        Answer first = call.apply(keyed).expect(status);
        Answer again = call.apply(keyed).expect(status);
        assertThat(first.header(REPLAYED)).as(first.call()).isNull();
        assertThat(again.header(REPLAYED)).as(first.call()).isEqualTo("true");
        assertThat(again.json()).as(first.call()).isEqualTo(first.json());
        assertThat(again.header("Location")).as(first.call()).isEqualTo(first.header("Location"));
        return first;
    }

    private static void assertAllTheSame(List<Answer> answers, int status) {
        assertThat(answers).extracting(Answer::status).containsOnly(status);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
        assertThat(answers)
                .filteredOn(answer -> answer.header(REPLAYED) == null)
                .hasSizeLessThanOrEqualTo(1);
    }

    private static JsonNode withoutToken(Answer registered) {
        ObjectNode answer = (ObjectNode) registered.json();
        return answer.without(List.of("accessToken", "expiresIn"));
    }

    private String participations() {
        return "/public/events/" + open.eventId() + "/participations";
    }

    private static String redisKey(String key) {
        return "idempotency:participation:public:" + key;
    }

    private static Map<String, Object> newEvent() {
        return Map.of("objective", "SALES", "store", STORE);
    }

    private static Map<String, Object> entry() {
        return Map.of("name", "손님", "phone", newPhone());
    }

    private static Map<String, Object> registration() {
        return Map.of(
                "email",
                UUID.randomUUID() + "@example.com",
                "password",
                "correct horse battery",
                "name",
                "이마당",
                "phone",
                newPhone(),
                "businessNumber",
                "220-81-62517",
                "store",
                STORE);
    }

    private static String newPhone() {
        int number = PHONES.getAndIncrement();
        return "010-%04d-%04d".formatted(number / 10_000, number % 10_000);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private long jobs(ServiceSchema schema, MainJob.Event event) {
        return await().atMost(PATIENCE)
                .until(
                        () -> count(schema, "select count(*) from job where subject_id = ?", event.eventId()),
                        there -> there >= 2);
    }

    private long entries(MainJob.Event event) {
        return count(ServiceSchema.PARTICIPATION, "select count(*) from entry where event_id = ?", event.eventId());
    }

    private long count(ServiceSchema schema, String sql, String id) {
        return Tables.count(stack, schema, sql, id);
    }

    private RedissonClient redis() {
        Config config = new Config();
        config.setCodec(StringCodec.INSTANCE);
        config.setPassword(stack.environment().get("MADANG_REDIS_PASSWORD"));
        config.useSingleServer()
                .setAddress(URI.create("redis://" + stack.address(Part.REDIS)).toString());
        return Redisson.create(config);
    }
}
