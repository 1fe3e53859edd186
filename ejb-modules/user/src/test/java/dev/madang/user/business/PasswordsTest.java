package dev.madang.user.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void matchesShouldTellTheRightPasswordFromAnother() {
        String hash = hash("마당에서 만나요");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(matches("마당에서 만나요", hash)).isTrue();
        assertThat(matches("마당에서 만나자", hash)).isFalse();
        assertThat(matches("nobody", null)).isFalse();
    }

    @Test
    void matchesShouldKnowAPasswordHoweverItWasComposed() {
        assertThat(matches(Normalizer.normalize("마당", Normalizer.Form.NFD), hash("마당")))
                .isTrue();
    }

    @Test
    void outdatedShouldBeWhatWasMadeWithLessWork() {
        String weak = Password.hash("password")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(12_288, 2, 1, 32, Argon2.ID))
                .getResult();

        assertThat(matches("password", weak)).isTrue();
        assertThat(passwords.outdated(weak)).isTrue();
        assertThat(passwords.outdated(hash("password"))).isFalse();
    }

    private String hash(String password) {
        return Passwords.await(passwords.hash(password));
    }

    private boolean matches(String password, String hash) {
        return Passwords.await(passwords.matches(password, hash));
    }
}
