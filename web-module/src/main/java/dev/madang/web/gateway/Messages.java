package dev.madang.web.gateway;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The catalogue of texts people read, Korean first, English second. */
public final class Messages {

    private static final String BUNDLE = "dev.madang.web.messages";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** English when the caller prefers it to Korean, else Korean. */
    public static Locale choose(List<Locale> accepted) {
        for (Locale locale : accepted) {
            if (locale.getLanguage().equals(Locale.KOREAN.getLanguage())) {
                return Locale.KOREAN;
            }
            if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return Locale.ENGLISH;
            }
        }
        return Locale.KOREAN;
    }

    /** @throws java.util.MissingResourceException when the catalogue has no such key */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), EXACT)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    static boolean has(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), EXACT)
                .containsKey(key);
    }
}
