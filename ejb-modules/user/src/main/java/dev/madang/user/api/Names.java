package dev.madang.user.api;

import java.text.Normalizer;

/** How names are kept: composed (NFC), without spaces around them and with single ones inside. */
public final class Names {

    /** For {@code @Pattern}. */
    public static final String WITHOUT_CONTROL_CHARACTERS = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*";

    private Names() {}

    public static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("[\\s\\p{Zs}]+", " ");
    }
}
