package dev.madang.kernel.service;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets a query fail at once when the database is away. By itself the persistence provider tries it three times with
 * five seconds between; callers would wait for an answer they could have at once. Named in the server's configuration,
 * for every persistence unit.
 */
public class OneAttempt implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
