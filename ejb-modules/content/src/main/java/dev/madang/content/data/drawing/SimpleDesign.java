package dev.madang.content.data.drawing;

import dev.madang.content.business.Poster;
import dev.madang.content.data.drawing.Sheet.Place;
import dev.madang.content.data.drawing.Sheet.Type;
import java.awt.Color;

/** Paper and ink: the shop above, the title large at the left, below a line what can be won and when. */
final class SimpleDesign implements Design {

    @Override
    public Color background() {
        return Palette.PAPER;
    }

    @Override
    public void draw(Sheet sheet, Poster poster) {
        double unit = sheet.unit();
        Box page = sheet.area().inset(8 * unit);

        Box header = new Box(page.x(), page.y(), page.width(), 6 * unit);
        sheet.mark(new Box(header.x(), header.y(), 6 * unit, 6 * unit), 2.3 * unit, 1.1 * unit, Palette.PERSIMMON);
        Box shop = new Box(header.x() + 8.5 * unit, header.y(), header.width() - 8.5 * unit, header.height());
        sheet.text(poster.shop(), new Type(Typeface.BOLD, 4 * unit, 2.6 * unit, 1, Palette.INK), shop, Place.LEFT);

        Box footer = new Box(page.x(), page.bottom() - 20 * unit, page.width(), 20 * unit);
        drawFooter(sheet, poster, footer);

        double top = header.bottom() + 5 * unit;
        Box title = new Box(page.x(), top, page.width(), footer.y() - 6 * unit - top);
        sheet.text(
                poster.title(),
                new Type(Typeface.BOLD, 13.5 * unit, 4.2 * unit, 6, Palette.INK),
                title,
                Place.BOTTOM_LEFT);
    }

    private static void drawFooter(Sheet sheet, Poster poster, Box footer) {
        double unit = sheet.unit();
        sheet.fill(new Box(footer.x(), footer.y(), footer.width(), 0.3 * unit), Palette.LINE);
        sheet.fill(new Box(footer.x(), footer.y() - 0.2 * unit, 12 * unit, 0.7 * unit), Palette.PERSIMMON);
        Box prize = new Box(footer.x(), footer.y() + 2.8 * unit, footer.width(), 9.2 * unit);
        if (poster.prize() != null) {
            sheet.text(
                    Words.prize(poster),
                    new Type(Typeface.BOLD, 5.6 * unit, 2.8 * unit, 2, Palette.PERSIMMON),
                    prize,
                    Place.LEFT);
        }
        if (poster.period() != null) {
            Box period = new Box(footer.x(), prize.bottom() + 1.5 * unit, footer.width(), 6.5 * unit);
            sheet.text(
                    poster.period(),
                    new Type(Typeface.REGULAR, 4.2 * unit, 2.6 * unit, 1, Palette.MUTED),
                    period,
                    Place.LEFT);
        }
    }
}
