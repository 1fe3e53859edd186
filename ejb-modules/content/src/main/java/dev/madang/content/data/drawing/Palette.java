package dev.madang.content.data.drawing;

import java.awt.Color;

/** The colours of Madang, as in its user interface. */
final class Palette {

    static final Color PAPER = new Color(0xFAF7F2);
    static final Color INK = new Color(0x1C1B1A);
    static final Color LINE = new Color(0xE4DDD2);
    static final Color MUTED = new Color(0x5C554C);
    static final Color PERSIMMON = new Color(0xC2410C);
    static final Color PERSIMMON_DEEP = new Color(0x9A3412);
    static final Color NIGHT = new Color(0x16181B);
    static final Color NIGHT_INK = new Color(0xF2EFEA);
    static final Color NIGHT_PERSIMMON = new Color(0xFB923C);

    private Palette() {}
}
