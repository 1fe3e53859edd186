package dev.madang.distribution.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.DistributionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Distribution distribution =
            new Distribution(UUID.randomUUID(), UUID.randomUUID(), ChannelCode.INSTAGRAM, ChannelMode.SIMULATED, NOW);

    @Test
    void succeedShouldCompleteWithTheAddressAndTheMode() {
        distribution.claim("a", NOW);

        distribution.succeed(Posted.at("https://example.test/1"), ChannelMode.REAL, NOW);

        assertThat(distribution.view().status()).isEqualTo(DistributionStatus.COMPLETED);
        assertThat(distribution.view().mode()).isEqualTo(ChannelMode.REAL);
        assertThat(distribution.view().externalUrl()).isEqualTo("https://example.test/1");
        assertThat(distribution.view().finishedAt()).isEqualTo(NOW);
    }

    @Test
    void succeedShouldAwaitTheOwnerWhenThePostIsOnlyPrepared() {
        distribution.claim("a", NOW);

        distribution.succeed(new Posted(null, true), ChannelMode.ASSISTED, NOW);

        assertThat(distribution.view().status()).isEqualTo(DistributionStatus.AWAITING_OWNER);
        assertThat(distribution.ended()).isTrue();
    }

    @Test
    void failAttemptShouldPauseOneTwoAndFourSecondsAndThenFail() {
        List<Long> pauses = new ArrayList<>();
        while (!distribution.ended()) {
            distribution.claim("a", NOW);
            distribution.failAttempt("CHANNEL_FAILED", NOW);
            pauses.add(Duration.between(NOW, distribution.dueAt()).toSeconds());
        }

        assertThat(pauses.subList(0, pauses.size() - 1)).containsExactly(1L, 2L, 4L);
        assertThat(distribution.view().status()).isEqualTo(DistributionStatus.FAILED);
        assertThat(distribution.view().attempts()).isEqualTo(4);
        assertThat(distribution.view().error()).isEqualTo("CHANNEL_FAILED");
    }

    @Test
    void succeedShouldForgetTheErrorOfAnEarlierAttempt() {
        distribution.claim("a", NOW);
        distribution.failAttempt("CHANNEL_FAILED", NOW);
        distribution.claim("b", NOW);

        distribution.succeed(Posted.at(null), ChannelMode.SIMULATED, NOW);

        assertThat(distribution.view().error()).isNull();
    }

    @Test
    void claimShouldTakeTheRowFromANodeThatLostIt() {
        distribution.claim("lost", NOW);
        distribution.claim("new", NOW.plusSeconds(31));

        assertThat(distribution.heldBy("lost")).isFalse();
        assertThat(distribution.heldBy("new")).isTrue();
    }

    @Test
    void claimShouldLeaseLongerThanACallMayTake() {
        distribution.claim("a", NOW);

        assertThat(distribution.dueAt()).isAfter(NOW.plusSeconds(2L * ChannelAdapter.CALL_SECONDS));
    }

    @Test
    void exhaustedShouldBeTrueWhenEveryAttemptWasLost() {
        for (int i = 0; i < Distribution.MAX_ATTEMPTS; i++) {
            distribution.claim("lost", NOW);
            assertThat(distribution.exhausted()).isFalse();
        }
        distribution.claim("last", NOW);

        assertThat(distribution.exhausted()).isTrue();
    }
}
