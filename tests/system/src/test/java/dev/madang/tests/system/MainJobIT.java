package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.stack.LocalStack;
import dev.madang.stack.ServiceSchema;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MainJob;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redisson.api.RedissonClient;

/** The main job over HTTP, and its effects where they really are: schemas, Redis, topics, blob storage. */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobIT {

    private LocalStack stack;
    private MadangClient client;
    private MainJob.Result result;
    private MainJob.Event published;
    private RedissonClient redis;

    @BeforeAll
    void walk(RunningMadang.Parts madang) {
        stack = madang.stack();
        client = madang.client();
        redis = Redis.of(stack);
        result = new MainJob(client, System.out::println).walk();
        published = result.published();
    }

    @AfterAll
    void close() {
        redis.shutdown();
    }

    @Test
    void theOwnerAndTheShopShouldBeStoredWithTheirSecretsEncrypted() {
        Map<String, Object> member = row(
                ServiceSchema.USERS,
                "select m.*, s.business_number from member m join store s on s.member_id = m.id where m.id = ?");

        assertThat(member.get("password_hash").toString()).startsWith("$argon2id$");
        assertThat(member.values().toString()).doesNotContain("1208800767", "120-88-00767", "마당에서 만나요 2026");
    }

    @Test
    void theEventShouldBePermanentAndTheDraftGone() {
        assertThat(count(ServiceSchema.EVENTS, "select count(*) from event where id = ?"))
                .isEqualTo(1);
        assertThat(redis.getBucket("draft:event:" + published.eventId()).isExists())
                .isFalse();
    }

    @Test
    void customersShouldReadTheRegionsNameAndNotItsCode() {
        JsonNode shown =
                client.get("/public/events/" + published.eventId()).expect(200).json();

        assertThat(shown.path("store").path("region").asText()).isEqualTo("서울");
    }

    @Test
    void bothJobsShouldBeCompletedInTheirSchemas() {
        assertThat(count(ServiceSchema.AI, "select count(*) from job where status = 'COMPLETED' and subject_id = ?"))
                .isEqualTo(1);
        assertThat(count(
                        ServiceSchema.CONTENT,
                        "select count(*) from job where status = 'COMPLETED' and subject_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void everyChosenChannelShouldHaveOneDistributionRow() {
        assertThat(count(
                        ServiceSchema.DISTRIBUTION,
                        "select count(*) from distribution where status = 'COMPLETED' and event_id = ?"))
                .isEqualTo(3);
    }

    @Test
    void entriesShouldBeStoredOncePerPhoneWithNoPhoneInClear() {
        assertThat(count(ServiceSchema.PARTICIPATION, "select count(*) from entry where event_id = ?"))
                .isEqualTo(MainJob.ENTRANTS);
        String everything = rows(ServiceSchema.PARTICIPATION, "select * from entry where event_id = ?")
                .toString();
        result.phones().forEach(phone -> assertThat(everything)
                .doesNotContain(
                        phone, phone.replace("-", ""), phone.replace("-", "").substring(1)));
    }

    @Test
    void theDrawShouldBeStoredOnceAndItsWinnersBeTheAnsweredOnes() {
        assertThat(count(ServiceSchema.PARTICIPATION, "select count(*) from draw where event_id = ?"))
                .isEqualTo(1);
        List<Tuple> answered =
                places(result.drawn().path("winners"), result.drawn().path("alternates"));
        assertThat(answered).isNotEmpty();
        assertThat(rows(ServiceSchema.PARTICIPATION, "select * from winner where event_id = ? order by rank"))
                .extracting(row -> tuple(
                        row.get("rank"),
                        row.get("prize"),
                        row.get("status"),
                        row.get("participation_id").toString(),
                        row.get("leaf")))
                .isEqualTo(answered);
        assertThat(places(result.winners().path("winners"), result.winners().path("alternates")))
                .isEqualTo(answered);
    }

    @Test
    void thePublicProofShouldNameTheWinnersOfTheDraw() {
        JsonNode proof = client.get("/public/events/" + published.eventId() + "/proof")
                .expect(200)
                .json();
        assertThat(proof.path("winners").findValuesAsText("leaf"))
                .isNotEmpty()
                .isEqualTo(result.drawn().path("winners").findValuesAsText("leaf"));
        assertThat(proof.path("alternates").findValuesAsText("leaf"))
                .isEqualTo(result.drawn().path("alternates").findValuesAsText("leaf"));
        assertThat(proof.path("leaves").findValuesAsText("leaf"))
                .containsAll(proof.path("winners").findValuesAsText("leaf"));
    }

    private static List<Tuple> places(JsonNode winners, JsonNode alternates) {
        List<Tuple> places = new ArrayList<>();
        for (JsonNode part : List.of(winners, alternates)) {
            part.forEach(place -> places.add(tuple(
                    place.path("rank").asInt(),
                    place.path("prize").asText(null),
                    place.path("status").asText(),
                    place.path("participationId").asText(),
                    place.path("leaf").asText())));
        }
        return places;
    }

    @Test
    void theDashboardShouldCountWhatTheDatabaseCounts() {
        assertThat(result.dashboard().path("entrants").path("total").asLong())
                .isEqualTo(count(ServiceSchema.PARTICIPATION, "select count(*) from entry where event_id = ?"));
    }

    @Test
    void redisValuesShouldFollowTheirSchemasAndExpire() {
        assertStored("ai:recommendation:" + published.eventId(), "redis/ai-recommendation", Duration.ofHours(24));
        assertStored("content:images:" + published.eventId(), "redis/content-images", Duration.ofDays(7));
        assertStored("job:ai:" + published.aiJobId(), "redis/job", Duration.ofHours(24));
        assertStored("job:content:" + published.contentJobId(), "redis/job", Duration.ofHours(24));
        assertStored("analytics:dashboard:" + published.eventId(), null, Duration.ofHours(1));
    }

    @Test
    void everyKeyInRedisShouldExpire() {
        List<String> forever = new ArrayList<>();
        redis.getKeys().getKeys().forEach(key -> {
            if (redis.getBucket(key).remainTimeToLive() == -1) {
                forever.add(key);
            }
        });
        assertThat(forever).isEmpty();
    }

    private void assertStored(String key, String schema, Duration timeToLive) {
        String value = redis.<String>getBucket(key).get();
        assertThat(value).as(key).isNotNull();
        assertThat(redis.getBucket(key).remainTimeToLive())
                .as("time to live of " + key)
                .isBetween(timeToLive.minusMinutes(10).toMillis(), timeToLive.toMillis());
        if (schema != null) {
            Schemas.assertValid(schema, value);
        }
    }

    @Test
    void everyTopicShouldHoldItsRecordsOfTheWalkAndTheyShouldFollowTheirSchemas() {
        Map<String, Integer> expected = Map.of(
                "ai-job-topic", 1,
                "event-draft-created", 1,
                "event-created", 1,
                "event-closed", 1,
                "participant-registered", MainJob.ENTRANTS,
                "winners-drawn", 1,
                "distribution-completed", 1,
                "user-logged-out", 1);
        Set<String> keys = Set.of(published.eventId(), published.userId());

        Map<String, Map<String, String>> messages = new HashMap<>();
        try (KafkaConsumer<String, String> consumer = Topics.consumer(stack)) {
            consumer.subscribe(expected.keySet());
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    if (keys.contains(record.key())) {
                        messages.computeIfAbsent(record.topic(), topic -> new HashMap<>())
                                .put(idOf(record.value()), record.value());
                    }
                }
                return expected.keySet().stream()
                        .allMatch(
                                topic -> messages.getOrDefault(topic, Map.of()).size() >= expected.get(topic));
            });
        }

        assertThat(messages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, byId -> byId.getValue()
                        .size())))
                .isEqualTo(expected);
        messages.forEach((topic, byId) -> byId.values().forEach(json -> Schemas.assertValid("events/" + topic, json)));
    }

    @Test
    void theSignedAddressShouldReadThePictureAndNothingElse() throws Exception {
        String unsigned = published.imageUrl().substring(0, published.imageUrl().indexOf('?'));

        assertThat(client.get(published.imageUrl()).status()).isEqualTo(200);
        assertThat(client.get(unsigned).status()).isEqualTo(403);
        assertThat(overwrite(published.imageUrl())).isEqualTo(403);
        assertThat(client.send("DELETE", published.imageUrl(), null).status()).isEqualTo(403);
    }

    private static int overwrite(String blob) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(blob))
                .header("x-ms-blob-type", "BlockBlob")
                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String idOf(String message) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(message)
                    .path("id")
                    .asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private long count(ServiceSchema schema, String sql) {
        return (Long) row(schema, sql).values().iterator().next();
    }

    private Map<String, Object> row(ServiceSchema schema, String sql) {
        List<Map<String, Object>> rows = rows(schema, sql);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Map<String, Object>> rows(ServiceSchema schema, String sql) {
        return Tables.rows(
                stack, schema, sql, schema == ServiceSchema.USERS ? published.userId() : published.eventId());
    }
}
