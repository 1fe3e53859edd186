package dev.madang.content.data.drawing;

/** A rectangle on a picture, in pixels from its upper left corner. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    Box inset(double margin) {
        return inset(margin, margin);
    }

    Box inset(double horizontal, double vertical) {
        return new Box(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
    }

    boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
