package dev.madang.kernel.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A valid phone number in its international form (E.164), e.g. {@code +821012345678}, so that every way of writing one
 * number is equal.
 */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "KR";
    private static final int DIGITS_OF_A_LONG_NUMBER = 10;

    public PhoneNumber {
        value = NUMBERS.format(parse(value), PhoneNumberFormat.E164);
    }

    /** Whether the text is a phone number in any usual Korean or international writing. */
    public static boolean isValid(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * As people write it, with the middle hidden: {@code 010-****-5678}. The first three digits, the code of the area or
     * network, show of a number of at least ten only; of the others the last show, at most half and at most four.
     */
    public String masked() {
        String digits = NUMBERS.format(parse(value), PhoneNumberFormat.NATIONAL).replaceAll("\\D", "");
        String head = digits.length() < DIGITS_OF_A_LONG_NUMBER ? "" : digits.substring(0, 3);
        int shown = Math.min(4, (digits.length() - head.length()) / 2);
        return head + (head.isEmpty() ? "" : "-") + "****-" + digits.substring(digits.length() - shown);
    }

    private static Phonenumber.PhoneNumber parse(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, HOME);
            if (NUMBERS.isValidNumber(number)) {
                return number;
            }
        } catch (NumberParseException e) {
            throw new IllegalArgumentException("Not a phone number", e);
        }
        throw new IllegalArgumentException("Not a phone number");
    }
}
