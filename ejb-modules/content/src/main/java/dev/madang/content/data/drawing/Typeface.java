package dev.madang.content.data.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The fonts of the pictures: Pretendard, which comes with this module (SIL Open Font License). */
enum Typeface implements Measure {
    REGULAR("Pretendard-Regular.otf"),
    BOLD("Pretendard-Bold.otf");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int MEASURED_AT = 100;
    private static final Pattern EMPTIED = Pattern.compile("\\(\\s*\\)|\\[\\s*]");

    private final Font font;
    private final Font measured;

    Typeface(String file) {
        font = load(file);
        measured = font.deriveFont((float) MEASURED_AT);
    }

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    Font at(double size) {
        return font.deriveFont((float) size);
    }

    @Override
    public double width(String text) {
        return measured.getStringBounds(text, CONTEXT).getWidth() / MEASURED_AT;
    }

    /** The text without what this font cannot show, such as pictographs and Chinese characters. */
    String showable(String text) {
        StringBuilder showable = new StringBuilder();
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(font::canDisplay)
                .forEach(showable::appendCodePoint);
        return EMPTIED.matcher(showable).replaceAll("").strip();
    }
}
