package dev.madang.user.business;

import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A member's session has ended.
 *
 * @param jti the id of a token that is refused from now on
 */
@Topic(UserTopics.USER_LOGGED_OUT)
public record UserLoggedOut(UUID userId, String jti, LogOutReason reason, Instant loggedOutAt) implements DomainEvent {

    @Override
    public UUID key() {
        return userId;
    }
}
