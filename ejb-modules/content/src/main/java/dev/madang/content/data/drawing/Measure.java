package dev.madang.content.data.drawing;

/** Tells how wide a text is at a font size of one pixel. */
@FunctionalInterface
interface Measure {
    double width(String text);
}
