package dev.madang.web.gateway;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.UserError;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The shop owner whose token or key the request carries. */
@RequestScoped
public class CurrentOwner {

    private Caller caller;

    void is(Caller letIn) {
        caller = letIn;
    }

    /** @throws ProblemException {@code AUTH_002} when nobody was let in */
    public UUID id() {
        if (caller == null) {
            throw new ProblemException(UserError.NOT_AUTHENTICATED);
        }
        return caller.userId();
    }

    /** @throws ProblemException {@code AUTH_002} when no session was let in */
    public UUID sessionId() {
        if (caller == null || caller.sessionId() == null) {
            throw new ProblemException(UserError.NOT_AUTHENTICATED);
        }
        return caller.sessionId();
    }
}
