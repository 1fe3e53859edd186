package dev.madang.user.business;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, 2 passes and 1 lane (OWASP Password Storage Cheat Sheet). A few of each
 * run at once and some more wait, so that a flood of log-ins cannot take the machine; past that a call fails with a
 * {@code BulkheadException}. A password is the same however its characters were composed.
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

    /** Checks a password; without a hash it does the same work and says no. */
    @Asynchronous
    @Bulkhead(value = RUNNING, waitingTaskQueue = WAITING)
    public CompletionStage<Boolean> matches(String password, String hash) {
        String known = hash == null ? NOBODYS : hash;
        boolean matches = Password.check(composed(password), known).with(Argon2Function.getInstanceFromHash(known));
        return CompletableFuture.completedFuture(hash != null && matches);
    }

    /** Whether a hash was made with less work than is asked for now. */
    boolean outdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getVariant() != ARGON2.getVariant()
                || made.getMemory() < ARGON2.getMemory()
                || made.getIterations() < ARGON2.getIterations()
                || made.getOutputLength() < ARGON2.getOutputLength();
    }

    /** Waits for hashing. The caller holds no transaction meanwhile. */
    static <T> T await(CompletionStage<T> hashing) {
        try {
            return hashing.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String hashed(String password) {
        return Password.hash(composed(password)).addRandomSalt(16).with(ARGON2).getResult();
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
