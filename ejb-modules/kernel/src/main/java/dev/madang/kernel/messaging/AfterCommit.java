package dev.madang.kernel.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Runs something quick once the running transaction has committed, or never if it rolls back. */
@ApplicationScoped
public class AfterCommit {

    record Committed(Runnable action) {}

    @Inject
    Event<Committed> committed;

    public void run(Runnable action) {
        committed.fire(new Committed(action));
    }

    void act(@Observes(during = TransactionPhase.AFTER_SUCCESS) Committed event) {
        event.action().run();
    }
}
