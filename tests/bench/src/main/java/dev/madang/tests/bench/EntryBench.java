package dev.madang.tests.bench;

import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MainJob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Customers' entries through HTTP beside the bare minimum on the same database in the same run: one transaction with two
 * inserts (a row of an entry's size and one of an outbox row's) over JDBC. The ratio of the two is the figure; the
 * absolute numbers are the machine's.
 */
public final class EntryBench {

    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("madang.bench.warmup", 20));
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("madang.bench.seconds", 20));
    private static final int HTTP_CLIENTS = 16;
    private static final int JDBC_CLIENTS = 16;

    private EntryBench() {}

    /** All customers come from one address here. Starts a stack and a server of its own, measures, prints the figures and stops everything. */
    public static void main(String[] arguments) throws Exception {
        Bench.run(Map.of("MADANG_LIMITS_ENTRY", "off"), EntryBench::measure);
    }

    private static void measure(LocalStack stack, MadangServer server) throws SQLException {
        MadangClient client = new MadangClient(server.address());
        String event = new MainJob(client, line -> {}).publishEvent().eventId();
        waitForEntries(client, event);
        AtomicInteger phones = new AtomicInteger(20_000_000);

        createTables(stack);
        Load.run(JDBC_CLIENTS, Duration.ofSeconds(3), i -> twoInserts(stack));
        Load.Figures before = Load.run(JDBC_CLIENTS, TIME, i -> twoInserts(stack));
        Load.run(HTTP_CLIENTS, WARM_UP, i -> entry(client, event, phones));
        Load.Figures entries = Load.run(HTTP_CLIENTS, TIME, i -> entry(client, event, phones));
        waitForTheOutbox(stack);
        Load.Figures after = Load.run(JDBC_CLIENTS, TIME, i -> twoInserts(stack));

        System.out.println("two inserts over JDBC, " + JDBC_CLIENTS + " clients, before: " + before);
        System.out.println("entries over HTTP, " + HTTP_CLIENTS + " clients:             " + entries);
        System.out.println("two inserts over JDBC, " + JDBC_CLIENTS + " clients, after:  " + after);
        double reference = (before.perSecond() + after.perSecond()) / 2;
        System.out.printf("ratio: %.2f%n", entries.perSecond() / reference);
    }

    /** The relay and the consumers work on after the load; the reference must not pay for them. */
    private static void waitForTheOutbox(LocalStack stack) throws SQLException {
        try (Connection connection = stack.superuserDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            long entries;
            long counted;
            do {
                entries = number(statement, "select count(*) from participation.entry");
                counted = number(
                        statement,
                        "select count(*) from analytics.inbox_message where channel = 'participant-registered'");
            } while (counted < entries);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void waitForEntries(MadangClient client, String event) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (client.get("/public/events/" + event + "/proof").status() != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The event does not open for entries");
            }
            Thread.onSpinWait();
        }
    }

    private static Callable<?> entry(MadangClient client, String event, AtomicInteger phones) {
        return () -> {
            int number = phones.getAndIncrement();
            String phone = "010-%04d-%04d".formatted(number / 10_000, number % 10_000);
            return client.post("/public/events/" + event + "/participations", Map.of("name", "손님", "phone", phone))
                    .expect(201);
        };
    }

    private static void createTables(LocalStack stack) throws SQLException {
        try (Connection connection = stack.superuserDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.entry (id uuid primary key, body text not null)");
            statement.execute("create table bench.outbox (id uuid primary key, body text not null)");
        }
    }

    private static Callable<?> twoInserts(LocalStack stack) {
        try {
            Connection connection = stack.superuserDatabase().getConnection();
            connection.setAutoCommit(false);
            PreparedStatement entry = connection.prepareStatement("insert into bench.entry values (?, ?)");
            PreparedStatement outbox = connection.prepareStatement("insert into bench.outbox values (?, ?)");
            String body = "x".repeat(600);
            return () -> {
                for (PreparedStatement insert : new PreparedStatement[] {entry, outbox}) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, body);
                    insert.executeUpdate();
                }
                connection.commit();
                return null;
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
