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

    /** As people write it, with the middle hidden: {@code 010-****-5678}. */
    public String masked() {
        String digits = NUMBERS.format(parse(value), PhoneNumberFormat.NATIONAL).replaceAll("\\D", "");
        return digits.substring(0, 3) + "-****-" + digits.substring(digits.length() - 4);
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
