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

    /**
     * English when the caller prefers it to Korean, else Korean.
     *
     * @param acceptLanguage the header as it came, or null; one that cannot be read counts as none
     */
    public static Locale choose(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> wanted = acceptLanguage == null
                    ? List.of()
                    : Locale.LanguageRange.parse(acceptLanguage).stream()
                            .filter(range -> range.getWeight() > 0)
                            .toList();
            Locale best = Locale.lookup(wanted, List.of(Locale.KOREAN, Locale.ENGLISH));
            return best == null ? Locale.KOREAN : best;
        } catch (IllegalArgumentException e) {
            return Locale.KOREAN;
        }
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
