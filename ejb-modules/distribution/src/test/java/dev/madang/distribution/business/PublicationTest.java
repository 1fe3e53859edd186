package dev.madang.distribution.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.DistributionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID EVENT = new UUID(0, 1);

    private final Publication publication = new Publication(EVENT, new UUID(0, 2), "{}", null);
    private final Distribution first = distribution(ChannelCode.INSTAGRAM);
    private final Distribution second = distribution(ChannelCode.WEBHOOK);
    private final List<Distribution> both = List.of(first, second);

    @Test
    void completeShouldWaitWhileAChannelHasNotEnded() {
        succeed(first);

        assertThat(publication.complete(both, NOW)).isEmpty();
    }

    @Test
    void completeShouldTellTheResultsWhenTheLastChannelEnds() {
        succeed(first);
        second.claim("b", NOW);
        second.fail("REFUSED", NOW);

        DistributionCompleted told = publication.complete(both, NOW).orElseThrow();

        assertThat(told.key()).isEqualTo(EVENT);
        assertThat(told.completedAt()).isEqualTo(NOW);
        assertThat(told.results())
                .containsExactly(
                        new DistributionCompleted.Result(
                                ChannelCode.INSTAGRAM, DistributionStatus.COMPLETED, ChannelMode.SIMULATED, null, null),
                        new DistributionCompleted.Result(
                                ChannelCode.WEBHOOK,
                                DistributionStatus.FAILED,
                                ChannelMode.SIMULATED,
                                null,
                                "REFUSED"));
    }

    @Test
    void completeShouldTellOnlyOnceWhenAskedAgain() {
        both.forEach(PublicationTest::succeed);
        publication.complete(both, NOW);

        assertThat(publication.complete(both, NOW)).isEmpty();
    }

    @Test
    void retryShouldTouchOnlyFailedChannels() {
        succeed(first);
        second.claim("b", NOW);
        second.fail("REFUSED", NOW);

        assertThat(publication.retry(both, NOW)).isTrue();

        assertThat(first.view().status()).isEqualTo(DistributionStatus.COMPLETED);
        assertThat(second.view().status()).isEqualTo(DistributionStatus.PENDING);
        assertThat(second.view().attempts()).isZero();
        assertThat(second.view().error()).isNull();
    }

    @Test
    void completeShouldTellAgainWhenARetryHasEnded() {
        succeed(first);
        second.claim("b", NOW);
        second.fail("REFUSED", NOW);
        publication.complete(both, NOW);
        publication.retry(both, NOW);
        succeed(second);

        assertThat(publication.complete(both, NOW)).isPresent();
    }

    @Test
    void retryShouldChangeNothingWhenNoChannelHasFailed() {
        both.forEach(PublicationTest::succeed);
        publication.complete(both, NOW);

        assertThat(publication.retry(both, NOW)).isFalse();
        assertThat(publication.complete(both, NOW)).isEmpty();
    }

    private static void succeed(Distribution distribution) {
        distribution.claim("a", NOW);
        distribution.succeed(Posted.at(null), ChannelMode.SIMULATED, NOW);
    }

    private static Distribution distribution(ChannelCode channel) {
        return new Distribution(UUID.randomUUID(), EVENT, channel, ChannelMode.SIMULATED, NOW);
    }
}
