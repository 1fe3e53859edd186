package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.stack.Part;
import dev.madang.stack.Progress;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redisson.api.RedissonClient;

/** Two servers on one stack are one Madang: who is out here is out there, and who has had enough here has had it there. */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final int LOG_INS_PER_MINUTE = 10;

    private LocalStack stack;
    private MadangServer secondServer;
    private MadangClient first;
    private MadangClient second;
    private String revokedBeforeTheStart;

    @BeforeAll
    void startTheSecondNode(RunningMadang.Parts madang) throws Exception {
        stack = madang.stack();
        first = madang.client();
        revokedBeforeTheStart = Owners.register(first);
        first.as(revokedBeforeTheStart).post("/users/logout").expect(204);
        forgetInRedis("auth:revoked:", revokedBeforeTheStart);
        secondServer = MadangServer.start(stack, madang.server().settings().asNode("second"), Progress.to(System.out));
        second = first.at(secondServer.address());
    }

    @AfterAll
    void stopTheSecondNode() {
        secondServer.close();
    }

    private void forgetInRedis(String key, String token) throws Exception {
        RedissonClient redis = Redis.of(stack);
        try {
            String id = SignedJWT.parse(token).getJWTClaimsSet().getJWTID();
            assertThat(redis.getBucket(key + id).delete()).isTrue();
        } finally {
            redis.shutdown();
        }
    }

    @Test
    void aTokenRevokedBeforeANodeStartsShouldBeRefusedThereAlthoughRedisForgotIt() {
        assertThat(second.as(revokedBeforeTheStart).get("/users/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenRevokedOnOneNodeShouldBeRefusedOnTheOtherWithinASecond() {
        assertRevokedOnTheOther(first, second);
        assertRevokedOnTheOther(second, first);
    }

    @Test
    void logInsShouldBeCountedOverBothNodes() {
        String email = UUID.randomUUID() + "@example.com";
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < LOG_INS_PER_MINUTE; i++) {
            answers.add(tryToLogIn(i % 2 == 0 ? first : second, email));
        }

        assertThat(answers).extracting(Answer::status).containsOnly(401);
        for (MadangClient node : List.of(first, second)) {
            Answer refused = tryToLogIn(node, email);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        }
    }

    /** The last one: afterwards the nodes need some seconds until they believe in Redis again. */
    @Test
    @Order(Integer.MAX_VALUE)
    void withoutRedisRevocationShouldHoldEverywhereAndEachNodeShouldLimitByItself() throws Exception {
        String email = UUID.randomUUID() + "@example.com";
        String token = Owners.register(first);
        stack.stop(Part.REDIS);
        try {
            // The first calls wait for Redis until both nodes have given it up.
            for (int i = 0; i < 6; i++) {
                first.as(token).get("/users/me").expect(200);
                second.as(token).get("/users/me").expect(200);
            }
            assertRevokedOnTheOther(first, second);
            assertRevokedOnTheOther(second, first);

            for (int i = 0; i < LOG_INS_PER_MINUTE; i++) {
                assertThat(tryToLogIn(second, email).status()).isEqualTo(401);
            }
            assertThat(tryToLogIn(second, email).status()).isEqualTo(429);
        } finally {
            stack.start(Part.REDIS);
        }
        Redis.awaitUsedBy(first, stack);
    }

    private static void assertRevokedOnTheOther(MadangClient here, MadangClient there) {
        String token = Owners.register(here);
        assertThat(there.as(token).get("/users/me").status()).isEqualTo(200);

        here.as(token).post("/users/logout").expect(204);

        await().pollInterval(Duration.ofMillis(20))
                .atMost(PROMISED)
                .until(() -> there.as(token).get("/users/me").status() == 401);
    }

    private static Answer tryToLogIn(MadangClient node, String email) {
        return node.post("/users/login", Map.of("email", email, "password", "not the password"));
    }
}
