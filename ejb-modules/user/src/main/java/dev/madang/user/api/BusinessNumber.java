package dev.madang.user.api;

/**
 * A Korean business registration number (사업자등록번호): ten digits, the last of which is a check digit.
 *
 * @param digits the ten digits without hyphens
 */
public record BusinessNumber(String digits) {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    public BusinessNumber {
        digits = digits.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{10}") || checkDigit(digits) != digits.charAt(9) - '0') {
            throw new IllegalArgumentException("Not a business registration number");
        }
    }

    /** The number with its middle hidden: {@code 120-**-***67}. */
    public String masked() {
        return digits.substring(0, 3) + "-**-***" + digits.substring(8);
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        sum += (digits.charAt(8) - '0') * 5 / 10;
        return (10 - sum % 10) % 10;
    }
}
