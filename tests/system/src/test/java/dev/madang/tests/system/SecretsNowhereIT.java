package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import dev.madang.tests.walk.MainJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redisson.api.RType;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/**
 * Marked passwords, phones, business numbers and tokens go in by every way there is, the wrong ones too; then logs,
 * topics, Redis and the database are searched for them. Each search also has to find something that is there.
 */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsNowhereIT {

    private static final String BUSINESS_NUMBER = "124-81-00998";

    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private final String ownersPhone = phone(71);
    private final String customersPhone = phone(72);
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private LocalStack stack;
    private MadangServer server;
    private MainJob.Event event;

    @BeforeAll
    void leaveSecretsEverywhere(RunningMadang.Parts madang) {
        stack = madang.stack();
        server = madang.server();
        MadangClient anyone = madang.client().with("X-Correlation-Id", "marked-" + mark);
        event = new MainJob(anyone, line -> {}).publishEvent();
        secrets.put("business number", BUSINESS_NUMBER);
        secrets.put("business number, digits", BUSINESS_NUMBER.replace("-", ""));
        keepPhone("the owner's phone", ownersPhone);
        keepPhone("a customer's phone", customersPhone);

        String email = mark + "@example.com";
        String password = keep("password", "first-" + mark);
        Map<String, Object> registration = new LinkedHashMap<>(Owners.registration(email, password));
        registration.put("phone", ownersPhone);
        registration.put("businessNumber", BUSINESS_NUMBER);
        keepTokens("sign-up", anyone.post("/users/register", registration).expect(201));
        anyone.post("/users/register", registration).expect(409);
        anyone.send("POST", "/users/register", registration.toString()).expect(400);
        registration.put("email", "no address");
        anyone.post("/users/register", registration).expect(400);

        anyone.post("/users/login", Map.of("email", email, "password", keep("wrong password", "wrong-" + mark)))
                .expect(401);
        anyone.post("/users/login?password=" + keep("password in the query", "query-" + mark), Map.of("email", email))
                .expect(400);
        Answer loggedIn = keepTokens(
                "log-in",
                anyone.post("/users/login", Map.of("email", email, "password", password))
                        .expect(200));
        Answer refreshed = keepTokens(
                "refresh",
                anyone.post("/users/token", Map.of("refreshToken", loggedIn.text("refreshToken")))
                        .expect(200));
        MadangClient owner = anyone.as(refreshed.text("accessToken"));
        String newPassword = keep("new password", "second-" + mark);
        owner.put("/users/me/password", Map.of("currentPassword", password, "newPassword", newPassword))
                .expect(204);
        String key = owner.post("/users/api-keys", Map.of("name", "계산대", "scope", "READ"))
                .expect(201)
                .text("key");
        anyone.as(keep("API key", key)).get("/users/me").expect(200);
        anyone.as(keep("forged token", "forged-" + mark)).get("/users/me").expect(401);
        anyone.post("/users/token", Map.of("refreshToken", loggedIn.text("refreshToken")))
                .expect(401);

        String entries = "/public/events/" + event.eventId() + "/participations";
        Map<String, String> entry = Map.of("name", "홍길동", "phone", customersPhone);
        MadangClient customer = anyone.with("Idempotency-Key", mark);
        customer.post(entries, entry).expect(201);
        customer.post(entries, entry).expect(201);
        anyone.post(entries, entry).expect(409);
        anyone.send("POST", entries, "{\"phone\":\"" + customersPhone + "\",").expect(400);
    }

    /** A number no other test has: theirs begin with another middle part. */
    private static String phone(int network) {
        int number = ThreadLocalRandom.current().nextInt(1_000_000);
        return "010-%d%02d-%04d".formatted(network, number / 10_000, number % 10_000);
    }

    private String keep(String what, String secret) {
        secrets.put(what, secret);
        return secret;
    }

    private void keepPhone(String what, String phone) {
        String digits = phone.replace("-", "");
        secrets.put(what, phone);
        secrets.put(what + ", digits", digits.substring(1));
        secrets.put(what + ", international", "+82" + digits.substring(1));
    }

    /** The signature is what makes a token one. */
    private Answer keepTokens(String what, Answer answer) {
        String token = answer.text("accessToken");
        keep("access token of " + what, token.substring(token.lastIndexOf('.') + 1));
        JsonNode refresh = answer.json().path("refreshToken");
        if (refresh.isTextual()) {
            keep("refresh token of " + what, refresh.asText());
        }
        return answer;
    }

    @Test
    void logsShouldHoldNoSecret() throws IOException {
        List<String> logs;
        try (Stream<Path> files = Files.walk(server.logs())) {
            logs = files.filter(Files::isRegularFile)
                    .map(SecretsNowhereIT::read)
                    .toList();
        }

        assertThat(logs).anySatisfy(log -> assertThat(log).contains("marked-" + mark));
        assertNoSecret(logs);
    }

    @Test
    void topicsShouldHoldNoSecret() {
        Collection<String> messages = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = Topics.consumer(stack)) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .map(SecretsNowhereIT::partition)
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    messages.add(message.toString());
                }
            }
        }

        assertThat(messages).anySatisfy(message -> assertThat(message).contains(event.eventId()));
        assertNoSecret(messages);
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    @Test
    void redisShouldHoldNoSecret() {
        RedissonClient redis = Redis.of(stack);
        try {
            List<String> found = redis.getKeys()
                    .getKeysStream()
                    .map(key -> key + " = " + dump(redis, key))
                    .toList();

            assertThat(found).anySatisfy(pair -> assertThat(pair).startsWith("auth:session:"));
            assertNoSecret(found);
        } finally {
            redis.shutdown();
        }
    }

    /** The value of whatever type, with what Redis packs left as it is. */
    private static String dump(RedissonClient redis, String key) {
        RType type = redis.getKeys().getType(key);
        if (type == null) {
            return "gone meanwhile";
        }
        return switch (type) {
            case OBJECT ->
                Optional.ofNullable(redis.<byte[]>getBucket(key, ByteArrayCodec.INSTANCE)
                                .get())
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .orElse("gone meanwhile");
            case SET -> redis.getSet(key).readAll().toString();
            case MAP -> redis.getMap(key).readAllMap().toString();
            default -> throw new AssertionError("What is in " + key + "?");
        };
    }

    @Test
    void theDatabaseShouldHoldNoSecret() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = stack.superuserDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet found = statement.executeQuery("select t::text from " + table + " t")) {
                    while (found.next()) {
                        rows.add(table + ": " + found.getString(1));
                    }
                }
            }
        }

        assertThat(rows)
                .anySatisfy(row -> assertThat(row).startsWith("users.member: ").contains(mark));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(event.eventId()));
        assertNoSecret(rows);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private void assertNoSecret(Collection<String> texts) {
        Map<String, List<String>> found = secrets.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, secret -> texts.stream()
                        .filter(text -> text.contains(secret.getValue()))
                        .map(text -> around(text, secret.getValue()))
                        .toList()));
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEmpty();
    }

    private static String around(String text, String secret) {
        int at = text.indexOf(secret);
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + secret.length() + 20));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
