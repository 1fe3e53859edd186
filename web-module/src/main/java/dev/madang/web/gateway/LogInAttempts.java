package dev.madang.web.gateway;

import dev.madang.kernel.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Counts how often somebody tries a password of an account, whoever it is and from wherever. The waits grow to a
 * quarter of an hour and never become a lock.
 */
@ApplicationScoped
public class LogInAttempts {

    @Inject
    RateLimits limits;

    @Inject
    FieldCipher cipher;

    /**
     * To be called before any work is done on the password.
     *
     * @throws TooManyRequestsException when there were too many
     */
    public void count(String email) {
        limits.count(Limit.LOG_IN_ACCOUNT, account(email));
    }

    /** The password was right: earlier attempts are forgotten. */
    public void forget(String email) {
        limits.forget(Limit.LOG_IN_ACCOUNT, account(email));
    }

    private String account(String email) {
        return cipher.index(email.strip().toLowerCase(Locale.ROOT));
    }
}
