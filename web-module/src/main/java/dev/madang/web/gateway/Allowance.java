package dev.madang.web.gateway;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many calls in so much time.
 *
 * @param count at least 1
 * @param time at least a millisecond, so that a bucket can refill
 */
record Allowance(long count, Duration time) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})/(P\\S+)");
    private static final String OFF = "off";

    Allowance {
        if (count < 1 || time.toMillis() < 1) {
            throw new IllegalArgumentException("An allowance needs a count and a time");
        }
    }

    /**
     * The bucket that a configuration text describes, or empty when it says {@code off}. One allowance refills evenly;
     * several refill at the ends of their times, so that who goes on waits for the longer one.
     *
     * @throws IllegalArgumentException when the text is no list of allowances
     */
    static Optional<BucketConfiguration> bucket(String text) {
        if (text.strip().equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        List<Allowance> allowances =
                Arrays.stream(text.split(",", -1)).map(Allowance::parse).toList();
        boolean even = allowances.size() == 1;
        ConfigurationBuilder bucket = BucketConfiguration.builder();
        for (Allowance allowance : allowances) {
            bucket.addLimit(limit -> even
                    ? limit.capacity(allowance.count).refillGreedy(allowance.count, allowance.time)
                    : limit.capacity(allowance.count).refillIntervally(allowance.count, allowance.time));
        }
        return Optional.of(bucket.build());
    }

    private static Allowance parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("Not <count>/<duration>: " + text);
        }
        try {
            return new Allowance(Long.parseLong(written.group(1)), Duration.parse(written.group(2)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not <count>/<duration>: " + text, e);
        }
    }
}
