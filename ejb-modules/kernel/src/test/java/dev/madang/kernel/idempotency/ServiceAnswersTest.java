package dev.madang.kernel.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.messaging.AfterCommit;
import dev.madang.kernel.redis.RedisStore;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final MemoryTable table = new MemoryTable();
    private final MemoryRedis redis = new MemoryRedis();
    private final List<Runnable> uncommitted = new ArrayList<>();
    private final Answers answers = new Answers();
    private int effects;

    @BeforeEach
    void setUp() {
        answers.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        answers.current = new CurrentKey();
        answers.cipher = new LockedBox();
        answers.redis = redis;
        answers.afterCommit = new AfterCommit() {
            @Override
            public void run(Runnable action) {
                uncommitted.add(action);
            }
        };
    }

    @Test
    void effectShouldRunEveryTimeWhenThereIsNoKey() {
        assertThat(effect()).isNotEqualTo(effect());

        assertThat(effects).isEqualTo(2);
        assertThat(table.rows).isEmpty();
        assertThat(answers.find(UUID.class)).isEmpty();
    }

    @Test
    void firstAnswerShouldComeAgainFromTheTableWithoutASecondEffect() {
        request("k", "same");
        UUID first = effect();
        KeyedRequest again = request("k", "same");

        assertThat(effect()).isEqualTo(first);

        assertThat(effects).isEqualTo(1);
        assertThat(again.replayed()).isTrue();
        assertThat(answers.find(UUID.class)).contains(first);
    }

    @Test
    void firstAnswerShouldComeAgainFromRedisOnceItIsCommitted() {
        request("k", "same");
        UUID first = effect();
        assertThat(redis.values).isEmpty();
        commit();
        table.rows.clear();

        request("k", "same");

        assertThat(answers.find(UUID.class)).contains(first);
        assertThat(effect()).isEqualTo(first);
        assertThat(redis.timesToLive).containsExactly(Duration.ofHours(24));
        assertThat(redis.values).containsOnlyKeys("idempotency:shop:k");
    }

    @Test
    void nothingShouldBeReadableWhereTheAnswerIsKept() {
        request("k", "same");
        String answer = effect().toString();
        commit();

        assertThat(table.rows.get("k").answered.answer()).doesNotContain(answer);
        assertThat(redis.values.get("idempotency:shop:k")).doesNotContain(answer);
    }

    @Test
    void anotherRequestUnderTheKeyShouldBeRefusedWhereverTheAnswerIsFound() {
        request("k", "one");
        effect();
        request("k", "another");
        assertReused();

        commit();
        table.rows.clear();
        request("k", "another");

        assertReused();
        assertThat(effects).isEqualTo(1);
    }

    @Test
    void keysShouldBeIndependent() {
        request("k", "same");
        UUID first = effect();
        KeyedRequest other = request("l", "same");

        assertThat(effect()).isNotEqualTo(first);
        assertThat(other.replayed()).isFalse();
    }

    @Test
    void firstAnswerShouldComeAgainWhenRedisIsAway() {
        redis.away = true;
        request("k", "same");
        UUID first = effect();
        commit();
        request("k", "same");

        assertThat(effect()).isEqualTo(first);
        assertThat(answers.find(UUID.class)).contains(first);
    }

    @Test
    void answerShouldBeForgottenAfterADay() {
        request("k", "one");
        effect();
        answers.clock = Clock.fixed(NOW.plus(Duration.ofHours(24)), ZoneOffset.UTC);
        request("k", "one");
        assertThat(answers.find(UUID.class)).isPresent();

        answers.clock = Clock.fixed(NOW.plus(Duration.ofHours(24)).plusMillis(1), ZoneOffset.UTC);
        request("k", "another");

        assertThat(answers.find(UUID.class)).isEmpty();
        effect();
        assertThat(effects).isEqualTo(2);
    }

    private void assertReused() {
        assertThatThrownBy(this::effect)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(CommonError.KEY_REUSED));
        assertThatThrownBy(() -> answers.find(UUID.class)).isInstanceOf(ProblemException.class);
    }

    private KeyedRequest request(String key, String fingerprint) {
        KeyedRequest request = new KeyedRequest(key, fingerprint);
        answers.current.set(request);
        return request;
    }

    private UUID effect() {
        return answers.once(UUID.class, () -> {
            effects++;
            return UUID.randomUUID();
        });
    }

    private void commit() {
        uncommitted.forEach(Runnable::run);
        uncommitted.clear();
    }

    private final class Answers extends ServiceAnswers {

        Answers() {
            super("shop");
        }

        @Override
        protected EntityManager entityManager() {
            throw new UnsupportedOperationException();
        }

        @Override
        AnswerTable table() {
            return table;
        }
    }

    private static final class MemoryTable extends AnswerTable {

        private record Row(Answered answered, Instant createdAt) {}

        private final Map<String, Row> rows = new HashMap<>();

        MemoryTable() {
            super(null);
        }

        @Override
        boolean take(KeyedRequest request, Instant now, Instant oldest) {
            Row row = rows.get(request.key());
            if (row != null && !row.createdAt.isBefore(oldest)) {
                return false;
            }
            rows.put(request.key(), new Row(new Answered(request.fingerprint(), null), now));
            return true;
        }

        @Override
        void keep(String key, String answer) {
            rows.computeIfPresent(
                    key, (k, row) -> new Row(new Answered(row.answered.fingerprint(), answer), row.createdAt));
        }

        @Override
        Optional<Answered> find(String key, Instant oldest) {
            return Optional.ofNullable(rows.get(key))
                    .filter(row -> !row.createdAt.isBefore(oldest))
                    .map(Row::answered);
        }
    }

    private static final class MemoryRedis extends RedisStore {

        private final Map<String, String> values = new HashMap<>();
        private final List<Duration> timesToLive = new ArrayList<>();
        private boolean away;

        @Override
        public Optional<String> get(String key) {
            answer();
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, String value, Duration timeToLive) {
            answer();
            values.put(key, value);
            timesToLive.add(timeToLive);
        }

        private void answer() {
            if (away) {
                throw new IllegalStateException("no Redis");
            }
        }
    }

    /** What was locked in cannot be read, and opens only where it was locked. */
    private static final class LockedBox extends FieldCipher {

        private final Map<String, String> values = new HashMap<>();

        @Override
        public String encrypt(String value, String context) {
            String box = context + "#" + values.size();
            values.put(box, value);
            return box;
        }

        @Override
        public String decrypt(String encrypted, String context) {
            assertThat(encrypted).startsWith(context + "#");
            return values.get(encrypted);
        }
    }
}
