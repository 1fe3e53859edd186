package dev.madang.user.business;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, 2 passes and 1 lane (OWASP Password Storage Cheat Sheet). A few of each
 * run at once and some more wait, so that a flood of log-ins cannot take the machine; past that a call fails with a
 * {@code BulkheadException}.
 */
@ApplicationScoped
public class Passwords {

    private static final int RUNNING = 4;
    private static final int WAITING = 100;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODYS = hashed("nobody");

    @Asynchronous
    @Bulkhead(value = RUNNING, waitingTaskQueue = WAITING)
    public CompletionStage<String> hash(String password) {
        return CompletableFuture.completedFuture(hashed(password));
    }

    /** Checks a password; without a hash it takes the same time and says no. */
    @Asynchronous
    @Bulkhead(value = RUNNING, waitingTaskQueue = WAITING)
    public CompletionStage<Boolean> matches(String password, String hash) {
        boolean matches =
                Password.check(password, hash == null ? NOBODYS : hash).with(ARGON2);
        return CompletableFuture.completedFuture(hash != null && matches);
    }

    private static String hashed(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }
}
