package dev.madang.content.data.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * A text made to fit: broken between words, as Korean wants it, made smaller while it is too large, broken inside
 * words when it would become tiny otherwise, and cut with "…" at the smallest size. No line is wider and the whole is
 * not higher than asked for.
 *
 * @param size of the font in pixels
 */
record FittedText(List<String> lines, double size) {

    static final double LINE_HEIGHT = 1.28;

    private static final String ELLIPSIS = "…";
    private static final double SHRINK = 0.96;

    /** Below this part of the largest size, words are broken rather than made smaller still. */
    private static final double COMFORTABLE = 0.55;

    /**
     * What a text has to keep to.
     *
     * @param largest the size that is tried first
     * @param smallest the size at which it is cut
     */
    record Limits(double width, double height, int maxLines, double largest, double smallest) {

        private int linesAt(double size) {
            return Math.min(maxLines, (int) (height / (size * LINE_HEIGHT)));
        }
    }

    static FittedText fit(String text, Measure measure, Limits limits) {
        List<String> words = List.of(text.strip().split("\\s+"));
        double comfortable = Math.max(limits.smallest, limits.largest * COMFORTABLE);
        for (double size = limits.largest; size >= comfortable; size *= SHRINK) {
            List<String> lines = wrap(words, measure, limits.width / size);
            if (lines.size() <= limits.linesAt(size) && widest(lines, measure) <= limits.width / size) {
                return new FittedText(
                        balanced(lines, measure, limits.width / size, width -> wrap(words, measure, width)), size);
            }
        }
        for (double size = limits.largest; size > limits.smallest; size *= SHRINK) {
            List<String> lines = wrapBroken(words, measure, limits.width / size);
            if (lines.size() <= limits.linesAt(size) && widest(lines, measure) <= limits.width / size) {
                return new FittedText(
                        balanced(lines, measure, limits.width / size, width -> wrapBroken(words, measure, width)),
                        size);
            }
        }
        return cut(words, measure, limits);
    }

    double height() {
        return lines.size() * size * LINE_HEIGHT;
    }

    /** Words on as few lines as possible. A word wider than a line stands alone on one. */
    private static List<String> wrap(List<String> words, Measure measure, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || measure.width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The same number of lines, as even as possible, so that no word is left alone at the end. */
    private static List<String> balanced(
            List<String> lines, Measure measure, double width, DoubleFunction<List<String>> wrap) {
        double enough = width;
        double tooNarrow = 0;
        List<String> best = lines;
        for (int i = 0; i < 12; i++) {
            double middle = (enough + tooNarrow) / 2;
            List<String> narrower = wrap.apply(middle);
            if (narrower.size() > lines.size() || widest(narrower, measure) > middle) {
                tooNarrow = middle;
            } else {
                enough = middle;
                best = narrower;
            }
        }
        return best;
    }

    private static List<String> wrapBroken(List<String> words, Measure measure, double width) {
        return wrap(broken(words, measure, width), measure, width);
    }

    private static double widest(List<String> lines, Measure measure) {
        return lines.stream().mapToDouble(measure::width).max().orElse(0);
    }

    /** The words, those wider than a line taken apart between the characters that people see. */
    private static List<String> broken(List<String> words, Measure measure, double width) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            String rest = word;
            while (measure.width(rest) > width) {
                String head = longestHead(rest, "", measure, width);
                if (head.isEmpty() || head.length() == rest.length()) {
                    break;
                }
                parts.add(head);
                rest = rest.substring(head.length());
            }
            parts.add(rest);
        }
        return parts;
    }

    private static FittedText cut(List<String> words, Measure measure, Limits limits) {
        double size = Math.min(limits.smallest, limits.height / LINE_HEIGHT);
        double width = limits.width / size;
        List<String> lines = wrapBroken(words, measure, width);
        int most = Math.max(1, limits.linesAt(size));
        if (lines.size() <= most) {
            return new FittedText(lines, size);
        }
        String last = String.join(" ", lines.subList(most - 1, lines.size()));
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(longestHead(last, ELLIPSIS, measure, width).strip() + ELLIPSIS);
        return new FittedText(kept, size);
    }

    /** The longest beginning that is, with a suffix, not wider than a line. */
    private static String longestHead(String text, String suffix, Measure measure, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.KOREAN);
        characters.setText(text);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (measure.width(text.substring(0, next) + suffix) > width) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
