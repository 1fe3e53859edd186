package dev.madang.tests.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.user.api.AccessTokenSigner;
import dev.madang.user.api.Accounts;
import dev.madang.user.api.ApiKeyScope;
import dev.madang.user.api.ApiKeys;
import dev.madang.user.api.ApiKeys.NewApiKey;
import dev.madang.user.api.LogIn;
import dev.madang.user.api.LogIns;
import dev.madang.user.api.Profile;
import dev.madang.user.api.ProfileChange;
import dev.madang.user.api.Registration;
import dev.madang.user.api.RevokedTokens;
import dev.madang.user.api.SignedToken;
import dev.madang.user.api.StoreDetails;
import dev.madang.user.business.LogOutReason;
import dev.madang.user.business.Sessions;
import dev.madang.user.business.UserLoggedOut;
import dev.madang.user.business.UserOutbox;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final AtomicInteger PHONES = new AtomicInteger(70_000_000);
    private static final AccessTokenSigner SIGNER = (userId, sessionId) -> new SignedToken(
            "signed", UUID.randomUUID().toString(), Instant.now().plusSeconds(600));

    @Inject
    Accounts accounts;

    @Inject
    LogIns logIns;

    @Inject
    RevokedTokens revokedTokens;

    @Inject
    ApiKeys keys;

    @Inject
    Sessions sessions;

    @Inject
    UserOutbox outbox;

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
    void changeShouldSucceedOnceWhenTwoComeFromOneVersion() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID owner = accounts.register(registration(newEmail(), newPhone())).userId();
            Profile before = accounts.profile(owner);
            List<Callable<String>> changes = List.of(
                    () -> outcome(() -> accounts.change(owner, change(before, "가", "서울"))),
                    () -> outcome(() -> accounts.change(owner, change(before, "나", "부산"))));

            assertEquals(List.of("USER_005", "ok"), sortedOutcomes(changes));
            Profile after = accounts.profile(owner);
            assertTrue(after.version() > before.version(), after.toString());
            assertEquals(
                    "가".equals(after.name()) ? "SEOUL" : "BUSAN", after.store().region());
        }
    }

    @Test
    void changeShouldGrowTheVersionWhenOnlyTheShopChanges() {
        UUID owner = accounts.register(registration(newEmail(), newPhone())).userId();
        Profile before = accounts.profile(owner);
        Profile after = accounts.change(owner, change(before, before.name(), "제주"));

        assertTrue(after.version() > before.version(), after.toString());
        assertEquals("USER_005", outcome(() -> accounts.change(owner, change(before, before.name(), "서울"))));
        assertEquals("JEJU", accounts.profile(owner).store().region());
    }

    @Test
    void refreshShouldSucceedOnceAndEndTheSessionWhenOneTokenIsUsedTwiceAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            LogIn logIn = logIn();
            Queue<LogIn> refreshed = new ConcurrentLinkedQueue<>();
            Callable<String> refresh = () -> outcome(() -> refreshed.add(logIns.refresh(logIn.refreshToken(), SIGNER)));

            assertEquals(List.of("AUTH_002", "ok"), sortedOutcomes(List.of(refresh, refresh)));
            LogIn winner = refreshed.remove();
            assertEquals("AUTH_002", outcome(() -> logIns.refresh(winner.refreshToken(), SIGNER)));
            assertTrue(revoked(logIn), "the first token is revoked");
            assertTrue(revoked(winner), "the winner's token is revoked");
        }
    }

    @Test
    void refreshShouldLeaveItsTokenUnusedWhenTheTransactionRollsBack() {
        LogIn logIn = logIn();
        assertThrows(
                EJBException.class,
                () -> logIns.refresh(logIn.refreshToken(), (userId, sessionId) -> {
                    throw new IllegalStateException("no key");
                }));

        assertEquals("ok", outcome(() -> logIns.refresh(logIn.refreshToken(), SIGNER)));
    }

    @Test
    void logOutShouldStoreItsEndAndItsEventTogetherAndTheRelayShouldSendIt() throws Exception {
        LogIn logIn = logIn();
        String tokenId = logIn.accessToken().tokenId();
        whileTheRelayRests(() -> {
            logIns.logOut(logIn.user().userId(), logIn.sessionId());
            assertEquals(1, waitingEvents(tokenId));
            assertTrue(revoked(logIn));
        });
        executor.submit(() -> {
                    while (waitingEvents(tokenId) > 0) {
                        Thread.onSpinWait();
                    }
                    return null;
                })
                .get(20, TimeUnit.SECONDS);
    }

    @Test
    void theOutboxShouldLeaveNoEventWhenTheTransactionRollsBack() throws Exception {
        String tokenId = "rolled-back-" + UUID.randomUUID();
        whileTheRelayRests(() -> {
            transaction.begin();
            outbox.add(new UserLoggedOut(UUID.randomUUID(), tokenId, LogOutReason.LOGGED_OUT, Instant.now()));
            transaction.rollback();

            assertEquals(0, waitingEvents(tokenId));
        });
    }

    @Test
    void closeShouldEraseTheMemberAndRefuseTheTokens() throws Exception {
        LogIn logIn = logIn();
        UUID owner = logIn.user().userId();
        keys.create(owner, new NewApiKey("till", ApiKeyScope.READ));

        accounts.close(owner, "correct horse battery");

        for (String what : List.of(
                "member where id", "store where member_id", "session where member_id", "api_key where member_id")) {
            assertEquals(0, count("select count(*) from " + what + " = cast(? as uuid)", owner.toString()), what);
        }
        String session = logIn.sessionId().toString();
        assertEquals(0, count("select count(*) from refresh_token where session_id = cast(? as uuid)", session));
        assertEquals(
                1, count("select count(*) from closed_account where member_id = cast(? as uuid)", owner.toString()));
        assertTrue(revoked(logIn));
        assertEquals("USER_003", outcome(() -> accounts.profile(owner)));
    }

    @Test
    void forgetShouldEraseDeadSessionsAndLeaveLivingOnes() throws Exception {
        LogIn ended = logIn();
        LogIn unused = logIn();
        LogIn living = logIn();
        update("update session set ended_at = now() - interval '31 days' where id = cast(? as uuid)", ended);
        update("update session set last_used_at = now() - interval '61 days' where id = cast(? as uuid)", unused);
        Instant now = Instant.now();

        transaction.begin();
        sessions.forget(now, now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(60)));
        transaction.commit();

        String rows = "select count(*) from session where id = cast(? as uuid)";
        assertEquals(0, count(rows, ended.sessionId().toString()));
        assertEquals(0, count(rows, unused.sessionId().toString()));
        assertEquals(1, count(rows, living.sessionId().toString()));
        assertEquals("ok", outcome(() -> logIns.refresh(living.refreshToken(), SIGNER)));
    }

    private boolean revoked(LogIn logIn) {
        return revokedTokens.lately().stream()
                .anyMatch(token -> token.tokenId().equals(logIn.accessToken().tokenId()));
    }

    private List<String> sortedOutcomes(List<Callable<String>> calls) throws Exception {
        List<String> outcomes = new ArrayList<>();
        for (Future<String> call : executor.invokeAll(calls)) {
            outcomes.add(call.get());
        }
        return outcomes.stream().sorted().toList();
    }

    private LogIn logIn() {
        String email = newEmail();
        accounts.register(registration(email, newPhone()));
        return logIns.logIn(email, "correct horse battery", null, SIGNER);
    }

    private static ProfileChange change(Profile profile, String name, String region) {
        StoreDetails store = new StoreDetails("마당빵집", "BAKERY", region, null, null);
        return new ProfileChange(name, profile.phone(), null, store, profile.version());
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@example.com";
    }

    private static String newPhone() {
        int number = PHONES.getAndIncrement();
        return "010-%04d-%04d".formatted(number / 10_000, number % 10_000);
    }

    private void update(String sql, LogIn logIn) throws SQLException {
        try (Connection connection = users.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, logIn.sessionId().toString());
            statement.executeUpdate();
        }
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
