package dev.madang.user.business;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Notes log-ins beside the request that caused them. */
@Stateless
public class LogInJournal {

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** Returns at once; a failure is logged by the container and reaches nobody. */
    @Asynchronous
    public void note(UUID memberId) {
        members.noteLogIn(memberId, clock.instant());
    }
}
