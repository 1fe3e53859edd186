package dev.madang.user.business;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Notes when keys are used, beside the requests. */
@Stateless
public class ApiKeyJournal {

    @Inject
    ApiKeyStore keys;

    @Inject
    Clock clock;

    /** Returns at once; a failure is logged by the container and reaches nobody. */
    @Asynchronous
    public void note(UUID keyId) {
        Instant now = clock.instant();
        keys.noteUse(keyId, now, now.minus(IssuedApiKey.NOTED_EVERY));
    }
}
