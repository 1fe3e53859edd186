package dev.madang.user.api;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passwords that everybody tries first: the list of zxcvbn and what is common in Korea besides. */
final class CommonPasswords {

    private static final String KOREAN = "korean-passwords.txt";
    private static final String COMMENT = "# ";
    private static final int SHORTEST = 8;

    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    static boolean contain(String password) {
        return ALL.contains(plain(password));
    }

    /** As it is compared: composed and in lower case. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> read() {
        try (InputStream korean = CommonPasswords.class.getResourceAsStream(KOREAN)) {
            Stream<String> supplement = new String(korean.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT));
            Stream<String> international = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream();
            return Stream.concat(international, supplement)
                    .filter(password -> password.length() >= SHORTEST)
                    .map(CommonPasswords::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
