package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.stack.Part;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redisson.api.RedissonClient;

/** Who calls too often waits; nobody else does. */
@ExtendWith(RunningMadang.class)
class LimitsIT {

    private static final int ATTEMPTS = 10;
    private static final int JOBS = 30;

    private RunningMadang.Parts madang;
    private MadangClient client;

    @BeforeEach
    void use(RunningMadang.Parts running) {
        madang = running;
        client = running.client();
    }

    @Test
    void anAccountShouldWaitAfterTooManyWrongPasswordsAndAnotherShouldNot() {
        String attacked = owner();
        String other = owner();

        assertThat(times(ATTEMPTS, () -> logIn(attacked, "wrong password")))
                .extracting(Answer::status)
                .containsOnly(401);
        Answer refused = logIn(attacked.toUpperCase(), Owners.PASSWORD);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("code")).isEqualTo("COMMON_429");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(logIn(other, Owners.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void anUnknownAccountShouldWaitLikeAKnownOne() {
        String nobody = UUID.randomUUID() + "@example.com";

        assertThat(times(ATTEMPTS, () -> logIn(nobody, "wrong password")))
                .extracting(Answer::status)
                .containsOnly(401);
        assertThat(logIn(nobody, "wrong password").status()).isEqualTo(429);
    }

    @Test
    void theAttemptsShouldBeForgottenWhenThePasswordIsRight() {
        String email = owner();

        times(ATTEMPTS - 1, () -> logIn(email, "wrong password"));
        assertThat(logIn(email, Owners.PASSWORD).status()).isEqualTo(200);
        assertThat(times(ATTEMPTS, () -> logIn(email, "wrong password")))
                .extracting(Answer::status)
                .containsOnly(401);
    }

    @Test
    void jobsShouldBeLimitedPerOwnerWhileOtherCallsGoOn() {
        MadangClient busy = client.as(Owners.register(client));
        MadangClient calm = client.as(Owners.register(client));

        List<Answer> answers = new ArrayList<>();
        do {
            answers.add(askForPlans(busy));
        } while (answers.get(answers.size() - 1).status() != 429 && answers.size() < 3 * JOBS);

        assertThat(answers).hasSizeGreaterThan(JOBS);
        Answer refused = answers.get(answers.size() - 1);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 2L);
        busy.get("/users/me").expect(200);
        assertThat(askForPlans(calm).status()).isEqualTo(404);
    }

    @Test
    void redisShouldKeepCountersForATimeAndNothingPersonal() {
        String email = owner();
        logIn(email, "wrong password");

        RedissonClient redis = Redis.of(madang.stack());
        try {
            List<String> keys = new ArrayList<>();
            redis.getKeys().getKeys().forEach(keys::add);
            List<String> counters =
                    keys.stream().filter(key -> key.startsWith("ratelimit:")).toList();
            assertThat(counters).anyMatch(key -> key.matches("ratelimit:log-in-account:[0-9a-f]{64}"));
            assertThat(counters).contains("ratelimit:log-in:127.0.0.1");
            assertThat(counters)
                    .allSatisfy(key -> assertThat(key).doesNotContain("@"))
                    .allSatisfy(key ->
                            assertThat(redis.getKeys().remainTimeToLive(key)).isNotEqualTo(-1));
        } finally {
            redis.shutdown();
        }
    }

    @Test
    void theServerShouldCountForItselfWhileRedisIsAway() throws InterruptedException {
        String email = UUID.randomUUID() + "@example.com";

        madang.stack().stop(Part.REDIS);
        try {
            long begin = System.nanoTime();
            assertThat(times(ATTEMPTS, () -> logIn(email, "wrong password")))
                    .extracting(Answer::status)
                    .containsOnly(401);
            Answer refused = logIn(email, "wrong password");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        } finally {
            madang.stack().start(Part.REDIS);
        }
        Redis.awaitUsedBy(client, madang.stack());
    }

    private String owner() {
        String email = UUID.randomUUID() + "@example.com";
        Owners.register(client, email);
        return email;
    }

    private Answer logIn(String email, String password) {
        return client.post("/users/login", Map.of("email", email, "password", password));
    }

    private static Answer askForPlans(MadangClient owner) {
        return owner.post("/events/" + UUID.randomUUID() + "/ai-recommendations");
    }

    private static List<Answer> times(int count, Supplier<Answer> call) {
        return IntStream.range(0, count).mapToObj(i -> call.get()).toList();
    }
}
