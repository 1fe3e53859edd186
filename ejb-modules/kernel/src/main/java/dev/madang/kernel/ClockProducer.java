package dev.madang.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** The clock everything reads, in the microseconds that PostgreSQL keeps. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofNanos(1_000));
    }
}
