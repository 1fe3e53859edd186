package dev.madang.participation.business;

import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.participation.api.VisitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The codes a shop shows to those who are there. A code is made from the event and the time by the server's key, so
 * nothing is stored; it changes every ten minutes and is good for one change more, for those who are still typing.
 */
@ApplicationScoped
public class VisitCodes {

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;

    @Inject
    FieldCipher cipher;

    VisitCode current(UUID eventId, Instant now) {
        long period = periodOf(now);
        return new VisitCode(code(eventId, period), Instant.ofEpochSecond((period + 2) * PERIOD.toSeconds()));
    }

    /** Whether the code is the one shown now or the one before, in either case of its letters. */
    boolean valid(UUID eventId, String code, Instant now) {
        String given = code.strip().toUpperCase(Locale.ROOT);
        long period = periodOf(now);
        return given.equals(code(eventId, period)) || given.equals(code(eventId, period - 1));
    }

    private static long periodOf(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), PERIOD.toSeconds());
    }

    private String code(UUID eventId, long period) {
        BigInteger number = new BigInteger(cipher.index("visit-code|" + eventId + "|" + period), 16);
        BigInteger base = BigInteger.valueOf(LETTERS.length());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = number.divideAndRemainder(base);
            code.append(LETTERS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return code.toString();
    }
}
