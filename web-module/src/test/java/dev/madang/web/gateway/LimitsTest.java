package dev.madang.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final BucketConfiguration PER_ACCOUNT = bucket(Limit.LOG_IN_ACCOUNT.usual());

    private final HandClock clock = new HandClock();
    private final LocalBuckets buckets = new LocalBuckets(clock);

    @Test
    void theWaitShouldGrowAndNeverPassAQuarterOfAnHourWhenSomebodyTriesAgainAfterEveryWait() {
        List<Long> waits = new ArrayList<>();
        while (waits.size() < 12) {
            ConsumptionProbe probe = buckets.take("account", PER_ACCOUNT);
            if (!probe.isConsumed()) {
                waits.add(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
                clock.pass(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
        assertThat(waits.subList(0, 3)).containsExactly(60L, 4 * 60L, 10 * 60L);
        assertThat(waits).allMatch(seconds -> seconds <= 15 * 60);
    }

    @Test
    void aBucketShouldAllowItsCountAgainWhenItsLongestTimeHasPassed() {
        for (int i = 0; i < 100; i++) {
            buckets.take("account", PER_ACCOUNT);
        }
        clock.pass(Duration.ofMinutes(15));
        for (int i = 0; i < 10; i++) {
            assertThat(buckets.take("account", PER_ACCOUNT).isConsumed()).isTrue();
        }
        assertThat(buckets.take("account", PER_ACCOUNT).isConsumed()).isFalse();
    }

    @Test
    void oneCallerShouldNotPayForAnother() {
        BucketConfiguration one = bucket("1/PT1M");
        assertThat(buckets.take("first", one).isConsumed()).isTrue();
        assertThat(buckets.take("first", one).isConsumed()).isFalse();
        assertThat(buckets.take("second", one).isConsumed()).isTrue();
    }

    @Test
    void aForgottenCallerShouldStartAnew() {
        BucketConfiguration one = bucket("1/PT1M");
        buckets.take("first", one);
        buckets.forget("first");
        assertThat(buckets.take("first", one).isConsumed()).isTrue();
    }

    @Test
    void aCallThatWasGivenBackShouldNotCount() {
        BucketConfiguration one = bucket("1/PT1M");
        buckets.take("first", one);
        buckets.giveBack("first");
        assertThat(buckets.take("first", one).isConsumed()).isTrue();
        assertThat(buckets.take("first", one).isConsumed()).isFalse();
    }

    @Test
    void aSingleAllowanceShouldRefillEvenly() {
        BucketConfiguration sixty = bucket("60/PT1M");
        for (int i = 0; i < 60; i++) {
            buckets.take("caller", sixty);
        }
        ConsumptionProbe refused = buckets.take("caller", sixty);
        assertThat(refused.isConsumed()).isFalse();
        assertThat(Duration.ofNanos(refused.getNanosToWaitForRefill())).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void offShouldMeanNoBucket() {
        assertThat(Allowance.bucket(" off ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void everyLimitShouldHaveAReadableDefault(Limit limit) {
        assertThat(Allowance.bucket(limit.usual())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "60/", "/PT1M", "0/PT1M", "-1/PT1M", "60/1m", "60/PT0S", "60/PT1M,", "1e3/PT1S"})
    void aTextThatSaysNoAllowanceShouldBeRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Allowance.bucket(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000000000, 1", "1000000001, 2", "59400000000, 60"})
    void theWaitShouldBeToldInWholeSecondsRoundedUp(long nanos, long seconds) {
        assertThat(new TooManyRequestsException(Duration.ofNanos(nanos)).retryAfterSeconds())
                .isEqualTo(seconds);
    }

    @Test
    void theKeyShouldBeTheContracts() {
        assertThat(GatewayKeys.limit(Limit.LOG_IN.scope(), "192.0.2.7")).isEqualTo("ratelimit:log-in:192.0.2.7");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1, 2001:db8:1:3:0:0:0:0/64",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
        "_hidden, unknown",
        "localhost, unknown",
        "999.1.1.1, unknown",
        ":::::, unknown",
        "'', unknown"
    })
    void anAddressShouldCountByItsNetwork(String address, String counted) {
        assertThat(ClientAddress.counted(address)).isEqualTo(counted);
    }

    private static BucketConfiguration bucket(String text) {
        return Allowance.bucket(text).orElseThrow();
    }

    private static final class HandClock implements TimeMeter {

        private long nanos = 1;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
