package dev.madang.participation.business;

/** A person's name. */
record PersonName(String value) {

    /** The name with all but its ends hidden: {@code 홍*동}; of two letters the first stays. */
    String masked() {
        int[] letters = value.codePoints().toArray();
        int last = letters.length > 2 ? letters.length - 1 : letters.length;
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            masked.appendCodePoint(i == 0 && letters.length > 1 || i == last ? letters[i] : '*');
        }
        return masked.toString();
    }
}
