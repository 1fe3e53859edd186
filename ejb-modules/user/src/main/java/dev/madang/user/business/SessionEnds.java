package dev.madang.user.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends sessions inside the running transaction: every living token is revoked and the log-out told. */
@ApplicationScoped
public class SessionEnds {

    @Inject
    Sessions sessions;

    @Inject
    UserOutbox outbox;

    @Inject
    Clock clock;

    /** @param session held by the running transaction */
    void end(Session session, LogOutReason reason) {
        Instant now = clock.instant();
        session.end(now);
        for (AccessToken token : sessions.accessTokensOf(session.id(), now)) {
            sessions.revoke(token);
            outbox.add(new UserLoggedOut(session.memberId(), token.jti(), reason, now));
        }
    }

    void endAll(UUID memberId, LogOutReason reason) {
        sessions.holdAllOf(memberId).forEach(session -> end(session, reason));
    }

    void endAllBut(UUID sessionId, UUID memberId, LogOutReason reason) {
        sessions.holdAllOf(memberId).stream()
                .filter(session -> !session.id().equals(sessionId))
                .forEach(session -> end(session, reason));
    }
}
