package dev.madang.user.business;

import dev.madang.user.api.RevokedTokens;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** {@link RevokedTokens} of the sessions that are stored. */
@Stateless
public class DefaultRevokedTokens implements RevokedTokens {

    private static final Duration LATELY = Duration.ofSeconds(90);

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Override
    public List<RevokedToken> all() {
        return sessions.revoked(clock.instant());
    }

    @Override
    public List<RevokedToken> lately() {
        return sessions.revokedWithin(LATELY, clock.instant());
    }
}
