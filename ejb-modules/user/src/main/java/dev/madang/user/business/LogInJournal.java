package dev.madang.user.business;

import dev.madang.kernel.service.Transactions;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Does what a log-in brings with it beside the request. */
@Stateless
public class LogInJournal {

    @Inject
    Members members;

    @Inject
    Passwords passwords;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Returns at once; a failure is logged by the container and reaches nobody. */
    @Asynchronous
    public void note(UUID memberId) {
        members.noteLogIn(memberId, clock.instant());
    }

    /** Hashes a password again, the way it is done now, unless it was changed meanwhile. Returns at once. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public void strengthen(UUID memberId, String password, String hash) {
        String stronger = Passwords.await(passwords.hash(password));
        transactions.runInNew(() -> members.replaceHash(memberId, hash, stronger));
    }
}
