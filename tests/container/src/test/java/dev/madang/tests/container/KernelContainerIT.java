package dev.madang.tests.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.kernel.Ids;
import dev.madang.kernel.event.Envelope;
import dev.madang.kernel.redis.RedisStore;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.user.business.LogOutReason;
import dev.madang.user.business.UserLoggedOut;
import dev.madang.user.messaging.UserMessages;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redisson.api.RedissonClient;

/** What every service stands on, inside the real server: outbox, inbox, dead letters, jobs and Redis. */
@ExtendWith(ArquillianExtension.class)
class KernelContainerIT {

    private static final String TOPIC = "user-logged-out";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 4;

    @Inject
    ServiceRegistry services;

    @Inject
    UserMessages messages;

    @Inject
    RedisStore store;

    @Inject
    RedissonClient redis;

    @Inject
    @ConfigProperty(name = "madang.kafka.bootstrap.servers")
    String kafka;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/users")
    DataSource users;

    @Resource(lookup = "jdbc/ai")
    DataSource ai;

    @Deployment
    static EnterpriseArchive application() {
        return TestedApplication.with(KernelContainerIT.class);
    }

    @BeforeEach
    void waitUntilTheServicesAreReady() throws Exception {
        services.ready("users").get(60, TimeUnit.SECONDS);
        services.ready("ai").get(60, TimeUnit.SECONDS);
    }

    @Test
    void relayShouldSendInTheOrderOfTheChangesThroughSeveralBatches() throws Exception {
        UUID userId = Ids.next();
        List<String> told = IntStream.range(0, 250).mapToObj(i -> "order-" + i).toList();
        try (KafkaConsumer<String, String> consumer = fromNowOn(TOPIC)) {
            transaction.begin();
            told.forEach(tokenId ->
                    messages.add(new UserLoggedOut(userId, tokenId, LogOutReason.LOGGED_OUT, Instant.now())));
            transaction.commit();

            List<String> heard = received(consumer, userId.toString(), told.size()).stream()
                    .map(message ->
                            Envelope.parse(message).dataAs(UserLoggedOut.class).jti())
                    .toList();

            assertEquals(told, heard);
        }
        waitFor(() ->
                count(users, "select count(*) from outbox_message where message_key = ?", userId.toString()) == 0);
    }

    @Test
    void receiveShouldHandleAMessageOncePerChannel() {
        String message = message(Ids.next());
        AtomicInteger handled = new AtomicInteger();

        messages.receive("here", message, envelope -> handled.incrementAndGet());
        messages.receive("here", message, envelope -> handled.incrementAndGet());
        assertEquals(1, handled.get());

        messages.receive("there", message, envelope -> handled.incrementAndGet());
        assertEquals(2, handled.get());
    }

    @Test
    void receiveShouldTryAgainWithoutTheEffectOfTheFailedAttempt() throws Exception {
        UUID subject = Ids.next();
        AtomicInteger attempts = new AtomicInteger();

        messages.receive("here", message(subject), envelope -> {
            messages.add(new UserLoggedOut(subject, "attempt", LogOutReason.LOGGED_OUT, Instant.now()));
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
        });

        assertEquals(3, attempts.get());
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(TOPIC)) {
            assertEquals(1, received(consumer, subject.toString(), 1).size());
        }
        assertEquals(0, count(users, "select count(*) from dead_letter where message_key = ?", subject.toString()));
    }

    @Test
    void deadLetterShouldBeKeptAndSentAndRedeliveredOnce() throws Exception {
        UUID subject = Ids.next();
        String message = message(subject);
        AtomicInteger attempts = new AtomicInteger();
        try (KafkaConsumer<String, String> letters = fromNowOn(TOPIC + "-dlq");
                KafkaConsumer<String, String> topic = fromNowOn(TOPIC)) {
            messages.receive(TOPIC, message, envelope -> {
                attempts.incrementAndGet();
                throw new IllegalStateException("never");
            });

            assertEquals(ATTEMPTS, attempts.get());
            assertEquals(List.of(message), received(letters, subject.toString(), 1));
            assertEquals(1, waitingLetters(subject));
            assertTrue(messages.deadLetters() >= 1);

            assertTrue(messages.redeliver() >= 1);
            assertEquals(0, messages.redeliver());

            assertEquals(List.of(message), received(topic, subject.toString(), 1));
            assertEquals(0, waitingLetters(subject));
        }
        AtomicInteger handled = new AtomicInteger();
        messages.receive(TOPIC, message, envelope -> handled.incrementAndGet());
        assertEquals(1, handled.get(), "a redelivered message was never handled before");
    }

    private long waitingLetters(UUID subject) throws SQLException {
        return count(
                users,
                "select count(*) from dead_letter where redelivered_at is null and message_key = ?",
                subject.toString());
    }

    @Test
    void jobOfALostNodeShouldBeTakenOverWhenItsLeaseRunsOutAndNotBefore() throws Exception {
        Instant leaseUntil = soon(3);
        UUID job = held(leaseUntil, soon(120), 1, request());

        waitFor(() -> "COMPLETED".equals(job(job).get("status")));

        assertEquals(2, job(job).get("attempts"));
        assertFalse(instant(job(job).get("finished_at")).isBefore(leaseUntil));
    }

    @Test
    void jobShouldFailAtItsDeadlineAlsoWhenALostNodeHoldsIt() throws Exception {
        Instant deadline = soon(2);
        UUID job = held(soon(3_600), deadline, 1, request());

        waitFor(() -> "FAILED".equals(job(job).get("status")));

        assertEquals("JOB_TIMED_OUT", job(job).get("error"));
        assertEquals(1, job(job).get("attempts"));
        assertFalse(instant(job(job).get("finished_at")).isBefore(deadline));
    }

    @Test
    void jobShouldFailWithoutAnotherAttemptWhenItTookThreeNodesDown() throws Exception {
        UUID job = held(soon(-1), soon(120), 3, request());

        waitFor(() -> "FAILED".equals(job(job).get("status")));

        assertEquals("JOB_FAILED", job(job).get("error"));
        assertEquals(3, job(job).get("attempts"));
    }

    @Test
    void jobShouldFailWhenItsLastAttemptFails() throws Exception {
        UUID job = held(soon(-1), soon(120), 2, "{}");

        waitFor(() -> "FAILED".equals(job(job).get("status")));

        assertEquals("JOB_FAILED", job(job).get("error"));
        assertEquals(3, job(job).get("attempts"));
    }

    @Test
    void replaceShouldStoreOnlyOverWhatWasExpected() {
        String key = key();
        assertFalse(store.replace(key, "old", "new", PATIENCE), "nothing is there");
        assertEquals(Optional.empty(), store.get(key));

        store.put(key, "old", PATIENCE);
        assertFalse(store.replace(key, "other", "new", PATIENCE));
        assertEquals(Optional.of("old"), store.get(key));

        assertTrue(store.replace(key, "old", "new", PATIENCE));
        assertEquals(Optional.of("new"), store.get(key));
        assertTrue(store.replace(key, "old", "new", PATIENCE), "a repetition of what is done");
    }

    @Test
    void putIfAbsentShouldLeaveWhatIsThere() {
        String key = key();

        assertTrue(store.putIfAbsent(key, "first", PATIENCE));
        assertFalse(store.putIfAbsent(key, "second", PATIENCE));

        assertEquals(Optional.of("first"), store.get(key));
    }

    @Test
    void everyWriteShouldExpire() {
        String put = key();
        store.put(put, "1", PATIENCE);
        assertExpires(put, PATIENCE);
        store.replace(put, "1", "2", PATIENCE.multipliedBy(2));
        assertExpires(put, PATIENCE.multipliedBy(2));
        store.getAndTouch(put, PATIENCE.multipliedBy(3));
        assertExpires(put, PATIENCE.multipliedBy(3));

        String absent = key();
        store.putIfAbsent(absent, "1", PATIENCE);
        assertExpires(absent, PATIENCE);

        String set = key();
        store.addToSet(set, "1", PATIENCE);
        assertExpires(set, PATIENCE);
        store.addToSet(set, "2", PATIENCE.multipliedBy(2));
        assertExpires(set, PATIENCE.multipliedBy(2));
    }

    private void assertExpires(String key, Duration timeToLive) {
        long millis = redis.getBucket(key).remainTimeToLive();
        assertTrue(
                millis > timeToLive.minus(PATIENCE.dividedBy(2)).toMillis() && millis <= timeToLive.toMillis(),
                key + " expires in " + millis + " ms");
    }

    private static String key() {
        return "test:kernel:" + Ids.next();
    }

    private static String message(UUID subject) {
        return Envelope.of(
                        Ids.next(),
                        new UserLoggedOut(subject, "token", LogOutReason.LOGGED_OUT, Instant.now()),
                        Instant.now(),
                        null)
                .toJson();
    }

    private static String request() {
        return """
                {"jobId":"%s","eventId":"%s","ownerId":"%s","objective":"SALES","deadline":"%s",
                 "store":{"name":"마당빵집","industry":"BAKERY","region":"SEOUL"}}
                """.formatted(Ids.next(), Ids.next(), Ids.next(), soon(120));
    }

    /** Stores a job as a node leaves it that is lost while it runs it. */
    private UUID held(Instant leaseUntil, Instant deadline, int attempts, String payload) throws SQLException {
        UUID id = Ids.next();
        try (Connection connection = ai.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into job (id, subject_id, owner_id, payload, status, progress, step, attempts,
                                         lease_owner, lease_until, deadline, created_at, started_at)
                        values (?, ?, ?, ?, 'PROCESSING', 10, 'TREND_ANALYSIS', ?, 'lost', ?, ?, now(), now())
                        """)) {
            statement.setObject(1, id);
            statement.setObject(2, Ids.next());
            statement.setObject(3, Ids.next());
            statement.setString(4, payload);
            statement.setInt(5, attempts);
            statement.setObject(6, leaseUntil.atOffset(ZoneOffset.UTC));
            statement.setObject(7, deadline.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return id;
    }

    private static Instant soon(long seconds) {
        return Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS);
    }

    private Map<String, Object> job(UUID id) throws SQLException {
        try (Connection connection = ai.getConnection();
                PreparedStatement statement = connection.prepareStatement("select * from job where id = ?")) {
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                Map<String, Object> row = new HashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                return row;
            }
        }
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }

    private static long count(DataSource database, String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private KafkaConsumer<String, String> fromNowOn(String topic) {
        KafkaConsumer<String, String> consumer = fromTheBeginning(topic);
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position); // seeks now and not at the first poll
        return consumer;
    }

    private KafkaConsumer<String, String> fromTheBeginning(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }

    /** The messages of a key, once there are so many. */
    private static List<String> received(KafkaConsumer<String, String> consumer, String key, int expected) {
        List<String> messages = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (messages.size() < expected) {
            assertTrue(System.nanoTime() < end, "only " + messages.size() + " messages came");
            for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                if (key.equals(message.key())) {
                    messages.add(message.value());
                }
            }
        }
        return messages;
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void waitFor(Check check) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!check.holds()) {
            assertTrue(System.nanoTime() < end, "it did not come true within " + PATIENCE);
            Thread.onSpinWait();
        }
    }
}
