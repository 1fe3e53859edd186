package dev.madang.user.business;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, 2 passes and 1 lane (OWASP Password Storage Cheat Sheet). A
 * bulkhead keeps a flood of log-ins from taking the whole machine.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODYS =
            Password.hash("nobody").addRandomSalt(16).with(ARGON2).getResult();

    @Bulkhead(8)
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    /** Checks a password; without a hash it takes the same time and says no. */
    @Bulkhead(8)
    public boolean matches(String password, String hash) {
        boolean matches =
                Password.check(password, hash == null ? NOBODYS : hash).with(ARGON2);
        return hash != null && matches;
    }
}
