package dev.madang.tests.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.user.api.Accounts;
import dev.madang.user.api.Registration;
import dev.madang.user.api.StoreDetails;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kernel and the user service inside the real server: transactions, races and walls as the container runs them. */
@ExtendWith(ArquillianExtension.class)
class AccountsContainerIT {

    @Inject
    Accounts accounts;

    @Inject
    ServiceRegistry services;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/users")
    DataSource users;

    @Deployment
    static EnterpriseArchive application() {
        return TestedApplication.with(AccountsContainerIT.class);
    }

    @BeforeEach
    void waitUntilTheServiceIsReady() throws Exception {
        services.ready("users").get(60, TimeUnit.SECONDS);
    }

    @Test
    void registerShouldCreateExactlyOneAccountWhenTwentyComeWithOneEmail() throws Exception {
        String email = UUID.randomUUID() + "@example.com";
        List<Callable<String>> signUps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String phone = "010-%04d-%04d".formatted(3000 + i, Math.floorMod(email.hashCode(), 10_000));
            signUps.add(() -> outcome(() -> accounts.register(registration(email, phone))));
        }

        List<String> outcomes = new ArrayList<>();
        for (Future<String> signUp : executor.invokeAll(signUps)) {
            outcomes.add(signUp.get());
        }

        assertEquals(1, outcomes.stream().filter("ok"::equals).count(), outcomes.toString());
        assertEquals(19, outcomes.stream().filter("USER_001"::equals).count(), outcomes.toString());
        assertEquals(1, count("select count(*) from member where email = ?", email));
    }

    @Test
    void registerShouldLeaveNothingWhenThePhoneIsTaken() throws Exception {
        String phone = "010-%04d-%04d"
                .formatted(4000 + (int) (System.nanoTime() % 5000), (int) (System.currentTimeMillis() % 10_000));
        accounts.register(registration(UUID.randomUUID() + "@example.com", phone));
        String second = UUID.randomUUID() + "@example.com";

        String refused = outcome(() -> accounts.register(registration(second, phone)));

        assertEquals("USER_002", refused);
        assertEquals(0, count("select count(*) from member where email = ?", second));
    }

    @Test
    void loggedOutShouldLeaveNoEventWhenTheTransactionRollsBack() throws Exception {
        String tokenId = "rolled-back-" + UUID.randomUUID();
        whileTheRelayRests(() -> {
            transaction.begin();
            accounts.loggedOut(UUID.randomUUID(), tokenId);
            transaction.rollback();

            assertEquals(0, waitingEvents(tokenId));
        });
    }

    @Test
    void loggedOutShouldStoreItsEventInTheCallersTransactionAndTheRelayShouldSendIt() throws Exception {
        String tokenId = "in-transaction-" + UUID.randomUUID();
        whileTheRelayRests(() -> {
            transaction.begin();
            accounts.loggedOut(UUID.randomUUID(), tokenId);
            assertEquals(0, waitingEvents(tokenId), "seen by others before the commit");
            transaction.commit();

            assertEquals(1, waitingEvents(tokenId));
        });
        executor.submit(() -> {
                    while (waitingEvents(tokenId) > 0) {
                        Thread.onSpinWait();
                    }
                    return null;
                })
                .get(20, TimeUnit.SECONDS);
    }

    private interface Work {
        void run() throws Exception;
    }

    /**
     * Keeps the outbox as it is: the relay works only under this lock. A thread of its own holds it, because a
     * connection of the container does not stay with its handle when a transaction begins and ends.
     */
    private void whileTheRelayRests(Work work) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Future<Void> holder = executor.submit(() -> {
            try (Connection connection = users.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                // The relay may hold the lock as long as it waits for Kafka.
                statement.execute("set local lock_timeout = 0");
                statement.execute("select pg_advisory_xact_lock(hashtext('outbox:users'))");
                held.countDown();
                done.await();
                connection.rollback();
            } finally {
                held.countDown();
            }
            return null;
        });
        try {
            held.await();
            work.run();
        } finally {
            done.countDown();
            holder.get(20, TimeUnit.SECONDS);
        }
    }

    /** As another thread sees it, outside any transaction of this one. */
    private long waitingEvents(String tokenId) throws Exception {
        return executor.submit(
                        () -> count("select count(*) from outbox_message where payload like ?", "%" + tokenId + "%"))
                .get(20, TimeUnit.SECONDS);
    }

    @Test
    void aServiceShouldNotReadAnotherServicesSchema() {
        SQLException refused = assertThrows(
                SQLException.class, () -> count("select count(*) from events.outbox_message where topic = ?", "x"));
        assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
    }

    private static String outcome(Runnable call) {
        try {
            call.run();
            return "ok";
        } catch (ProblemException e) {
            return e.code().code();
        }
    }

    private static Registration registration(String email, String phone) {
        return new Registration(
                email,
                "correct horse battery",
                "김마당",
                phone,
                "120-88-00767",
                new StoreDetails("마당빵집", "BAKERY", "SEOUL", null, null));
    }

    private long count(String sql, String parameter) throws SQLException {
        try (Connection connection = users.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
