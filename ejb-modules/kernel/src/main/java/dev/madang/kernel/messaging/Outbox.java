package dev.madang.kernel.messaging;

import dev.madang.kernel.event.DomainEvent;

/**
 * Where business code leaves events. An event is stored in the running transaction and sent to its topic after the
 * commit, at least once and also when the server dies in between; without a commit it is never sent.
 */
public interface Outbox {

    /** @throws jakarta.transaction.TransactionalException when no transaction is running */
    void add(DomainEvent event);
}
