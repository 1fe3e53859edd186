package dev.madang.user.business;

import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A member has ended a session.
 *
 * @param jti the id of the token that is refused from now on
 */
@Topic(UserTopics.USER_LOGGED_OUT)
public record UserLoggedOut(UUID userId, String jti, Instant loggedOutAt) implements DomainEvent {

    @Override
    public UUID key() {
        return userId;
    }
}
