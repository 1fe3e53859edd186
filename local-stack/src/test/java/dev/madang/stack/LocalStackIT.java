package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalStackIT {

    private static final String PERMISSION_DENIED = "42501";

    @TempDir
    static Path temporary;

    private static LocalStack stack;

    @BeforeAll
    static void startStack() throws Exception {
        stack = LocalStack.start(StackSettings.temporary(temporary.resolve("data")), Progress.silent());
    }

    @AfterAll
    static void stopStack() {
        if (stack != null) {
            stack.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void roleShouldReadItsOwnSchemaAndNoOther(ServiceSchema owner) throws Exception {
        execute(stack.database(owner), "CREATE TABLE secret (content text)");
        for (ServiceSchema reader : ServiceSchema.values()) {
            if (reader == owner) {
                execute(stack.database(reader), "SELECT * FROM secret");
            } else {
                assertThatThrownBy(() -> execute(stack.database(reader), "SELECT * FROM " + owner.schema() + ".secret"))
                        .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                                .as("%s reads %s", reader, owner)
                                .isEqualTo(PERMISSION_DENIED));
            }
        }
    }

    @Test
    void roleShouldNotMakeTablesInThePublicSchema() {
        assertThatThrownBy(() -> execute(stack.database(ServiceSchema.AI), "CREATE TABLE public.common (content text)"))
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .isEqualTo(PERMISSION_DENIED));
    }

    @Test
    void strangersShouldNotEvenConnect() throws Exception {
        DataSource database = stack.superuserDatabase();

        assertThat(value(database, "SELECT has_database_privilege('public', 'madang', 'CONNECT')"))
                .isEqualTo("f");
        assertThat(value(database, "SELECT has_schema_privilege('public', 'public', 'USAGE')"))
                .isEqualTo("f");
    }

    @Test
    void databaseShouldWaitForTheDisk() throws Exception {
        assertThat(value(stack.superuserDatabase(), "SHOW fsync")).isEqualTo("on");
        assertThat(value(stack.superuserDatabase(), "SHOW synchronous_commit")).isEqualTo("on");
    }

    @Test
    void kafkaShouldHaveTheListedTopics() throws Exception {
        Map<String, Integer> listed =
                KafkaTopics.listed().stream().collect(Collectors.toMap(NewTopic::name, NewTopic::numPartitions));
        try (Admin admin = kafka()) {
            Map<String, Integer> found = admin.describeTopics(listed.keySet()).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            topic -> topic.name(), topic -> topic.partitions().size()));

            assertThat(found).isEqualTo(listed);
        }
    }

    @Test
    void redisShouldAnswerOnlyWithThePassword() throws Exception {
        try (RedisConversation redis = new RedisConversation()) {
            assertThat(redis.ask("PING")).startsWith("-NOAUTH");
            assertThat(redis.ask("AUTH wrong")).startsWith("-WRONGPASS");
            assertThat(redis.ask("AUTH " + stack.secrets().redisPassword())).isEqualTo("+OK");
            assertThat(redis.ask("PING")).isEqualTo("+PONG");
        }
    }

    @Test
    void blobStorageShouldRefuseStrangers() throws Exception {
        URI container = URI.create("http://" + stack.address(Part.BLOB) + "/madang/pictures?restype=container");
        HttpURLConnection connection = (HttpURLConnection) container.toURL().openConnection();

        assertThat(connection.getResponseCode()).isEqualTo(403);
        assertThat(connection.getHeaderField("Server")).isEqualTo("Azurite-Blob/3.35.0");
    }

    @Test
    void environmentFileShouldHoldTheEnvironmentForItsOwnerOnly() throws Exception {
        Path file = stack.serverEnvironmentFile();

        assertThat(Files.readAllLines(file))
                .containsExactlyInAnyOrderElementsOf(stack.environment().entrySet().stream()
                        .map(Map.Entry::toString)
                        .toList());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void secondLauncherShouldBeRefused() {
        assertThatThrownBy(
                        () -> LocalStack.start(StackSettings.temporary(temporary.resolve("data")), Progress.silent()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("Another launcher");
    }

    @Test
    void takenPortShouldBeNamed() {
        int taken = stack.settings().port(Part.REDIS);
        StackSettings settings = StackSettings.temporary(temporary.resolve("other"))
                .withPort(Part.REDIS, taken)
                .withAzuriteFolder(temporary.resolve("nothing"));

        assertThatThrownBy(() -> LocalStack.start(settings, Progress.silent()))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("Port " + taken + " for Redis is taken")
                .satisfies(problem -> assertThat(problem.getSuppressed())
                        .singleElement()
                        .satisfies(other -> assertThat(other).hasMessageContaining("Azurite is not installed")));
        assertThat(ChildRecords.read(temporary.resolve("other").resolve("children")))
                .isEmpty();
    }

    @Test
    void killedDatabaseShouldKeepWhatItCommitted() throws Exception {
        execute(stack.database(ServiceSchema.USERS), "CREATE TABLE kept AS SELECT 42 AS answer");

        stack.kill(Part.POSTGRESQL);
        assertThatThrownBy(() -> value(stack.database(ServiceSchema.USERS), "SELECT answer FROM kept"))
                .isInstanceOf(SQLException.class);
        stack.start(Part.POSTGRESQL);

        assertThat(value(stack.database(ServiceSchema.USERS), "SELECT answer FROM kept"))
                .isEqualTo("42");
    }

    @Test
    void stoppedRedisShouldKeepItsKeys() throws Exception {
        try (RedisConversation redis = new RedisConversation()) {
            redis.ask("AUTH " + stack.secrets().redisPassword());
            assertThat(redis.ask("SET kept 42")).isEqualTo("+OK");
        }

        stack.stop(Part.REDIS);
        assertThat(stack.isRunning(Part.REDIS)).isFalse();
        stack.start(Part.REDIS);

        try (RedisConversation redis = new RedisConversation()) {
            redis.ask("AUTH " + stack.secrets().redisPassword());
            assertThat(redis.ask("STRLEN kept")).isEqualTo(":2");
        }
    }

    @Test
    void killedKafkaShouldKeepItsMessages() throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.address(Part.KAFKA), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("winners-drawn-dlq", "kept")).get();
        }

        stack.kill(Part.KAFKA);
        stack.start(Part.KAFKA);

        TopicPartition partition = new TopicPartition("winners-drawn-dlq", 0);
        try (Admin admin = kafka()) {
            long messages = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            assertThat(messages).isEqualTo(1);
        }
    }

    private static Admin kafka() {
        return Admin.create(Map.of("bootstrap.servers", stack.address(Part.KAFKA)));
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** One connection to Redis; a line to it, a line back. */
    private static final class RedisConversation implements AutoCloseable {

        private final Socket socket = new Socket("127.0.0.1", stack.settings().port(Part.REDIS));
        private final BufferedReader answers =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

        RedisConversation() throws Exception {}

        String ask(String command) throws Exception {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return answers.readLine();
        }

        @Override
        public void close() throws Exception {
            socket.close();
        }
    }
}
