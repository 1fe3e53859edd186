package dev.madang.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.RevokedTokens;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevocationsTest {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private static final class Stored implements RevokedTokens {

        final List<RevokedToken> old = new ArrayList<>();
        final List<RevokedToken> lately = new ArrayList<>();

        @Override
        public List<RevokedToken> all() {
            List<RevokedToken> all = new ArrayList<>(old);
            all.addAll(lately);
            return all;
        }

        @Override
        public List<RevokedToken> lately() {
            return lately;
        }
    }

    private static final class Shared extends Sessions {

        final Set<String> ended = new HashSet<>();
        boolean away;

        @Override
        void end(RevokedToken token) {
            if (!away) {
                ended.add(token.tokenId());
            }
        }

        @Override
        boolean revoked(String tokenId) {
            if (away) {
                throw new IllegalStateException("Redis is away");
            }
            return ended.contains(tokenId);
        }
    }

    private final Stored stored = new Stored();
    private final Shared shared = new Shared();
    private final Revocations revocations = new Revocations();
    private Instant now = START;

    @BeforeEach
    void putTogether() {
        revocations.revokedTokens = () -> stored;
        revocations.sessions = shared;
        revocations.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void nobodyShouldBeLetInBeforeTheFirstReading() {
        assertUnavailable("any");
        assertThat(revocations.ready()).isFalse();
    }

    @Test
    void theFirstReadingShouldTakeUpWhatWasRevokedLongAgoAndShowItInRedis() {
        stored.old.add(token("old"));

        revocations.read();

        assertThat(revocations.ready()).isTrue();
        assertThat(revocations.revoked("old")).isTrue();
        assertThat(revocations.revoked("other")).isFalse();
        assertThat(shared.ended).containsExactly("old");
    }

    @Test
    void aTokenShouldBeRefusedWhenRedisHasLostIt() {
        stored.lately.add(token("lost"));
        revocations.read();
        shared.ended.clear();

        assertThat(revocations.revoked("lost")).isTrue();
    }

    @Test
    void aTokenShouldBeRefusedWhenOnlyRedisKnowsIt() {
        revocations.read();
        shared.ended.add("from another node");

        assertThat(revocations.revoked("from another node")).isTrue();
    }

    @Test
    void theNodeShouldDecideAloneWhileRedisIsAwayAndItsKnowledgeFresh() {
        stored.lately.add(token("ended"));
        shared.away = true;
        revocations.read();
        now = START.plusSeconds(5);

        assertThat(revocations.revoked("ended")).isTrue();
        assertThat(revocations.revoked("other")).isFalse();
    }

    @Test
    void nobodyShouldTellWhenRedisIsAwayAndTheNodesKnowledgeOld() {
        revocations.read();
        shared.away = true;
        now = START.plusSeconds(6);

        assertUnavailable("any");
    }

    @Test
    void redisShouldDecideWhileTheDatabaseIsAway() {
        revocations.read();
        shared.ended.add("ended");
        now = START.plus(Duration.ofMinutes(3));

        assertThat(revocations.revoked("ended")).isTrue();
        assertThat(revocations.revoked("other")).isFalse();
    }

    @Test
    void allShouldBeReadAgainAfterALongPause() {
        revocations.read();
        stored.old.add(token("missed"));

        revocations.read();
        assertThat(revocations.revoked("missed")).isFalse();

        now = START.plusSeconds(31);
        revocations.read();
        assertThat(revocations.revoked("missed")).isTrue();
    }

    private static RevokedToken token(String id) {
        return new RevokedToken(id, START.plus(Duration.ofMinutes(10)));
    }

    private void assertUnavailable(String tokenId) {
        assertThatThrownBy(() -> revocations.revoked(tokenId))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(CommonError.UNAVAILABLE));
    }
}
