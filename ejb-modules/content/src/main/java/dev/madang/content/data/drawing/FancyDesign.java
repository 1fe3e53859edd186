package dev.madang.content.data.drawing;

import dev.madang.content.business.Poster;
import dev.madang.content.data.drawing.Sheet.Place;
import dev.madang.content.data.drawing.Sheet.Type;
import java.awt.Color;

/** Persimmon all over: the yard as a frame, paper scraps flying out of its open corner, what can be won on a ticket. */
final class FancyDesign implements Design {

    /** Scraps of paper around the open corner: right and down from it in units, size, tilt. */
    private static final double[][] SCRAPS = {
        {-13.5, 2.5, 2.2, 18},
        {-9, -1.5, 1.6, 40},
        {-5.5, 3.5, 3, 24},
        {-1.5, -2, 1.8, 8},
        {1.5, 5.5, 2.2, 55},
        {-3, 9.5, 1.4, 30},
        {2.2, 12.5, 1.8, 15},
        {2.2, 0.5, 1.2, 70}
    };

    @Override
    public Color background() {
        return Palette.PERSIMMON;
    }

    @Override
    public void draw(Sheet sheet, Poster poster) {
        double unit = sheet.unit();
        Box frame = sheet.area().inset(6 * unit);
        sheet.mark(frame, 18 * unit, 1.2 * unit, Palette.PAPER);
        for (double[] scrap : SCRAPS) {
            sheet.fillTilted(
                    frame.right() + scrap[0] * unit,
                    frame.y() + scrap[1] * unit,
                    scrap[2] * unit,
                    scrap[3],
                    Palette.PAPER);
        }

        Box page = frame.inset(7 * unit, 7 * unit);
        Box shop = new Box(page.x() + 10 * unit, page.y(), page.width() - 20 * unit, 6 * unit);
        sheet.text(
                poster.shop(), new Type(Typeface.BOLD, 4.2 * unit, 2.6 * unit, 1, Palette.PAPER), shop, Place.CENTER);

        double bottom = page.bottom();
        if (poster.period() != null) {
            Box period = new Box(page.x(), bottom - 5.5 * unit, page.width(), 5.5 * unit);
            sheet.text(
                    poster.period(),
                    new Type(Typeface.BOLD, 4 * unit, 2.6 * unit, 1, Palette.PAPER),
                    period,
                    Place.CENTER);
            bottom = period.y() - 3 * unit;
        }
        if (poster.prize() != null) {
            Box ticket = new Box(page.x(), bottom - 16 * unit, page.width(), 16 * unit);
            drawTicket(sheet, poster, ticket);
            bottom = ticket.y() - 4 * unit;
        }
        double top = shop.bottom() + 3 * unit;
        sheet.text(
                poster.title(),
                new Type(Typeface.BOLD, 11.5 * unit, 4 * unit, 6, Palette.PAPER),
                new Box(page.x(), top, page.width(), bottom - top),
                Place.CENTER);
    }

    private static void drawTicket(Sheet sheet, Poster poster, Box most) {
        double unit = sheet.unit();
        Type type = new Type(Typeface.BOLD, 5.2 * unit, 2.6 * unit, 2, Palette.PERSIMMON_DEEP);
        double padding = 7 * unit;
        FittedText fitted = sheet.fit(Words.prize(poster), type, most.inset(padding, unit));
        double width =
                fitted.lines().stream().mapToDouble(Typeface.BOLD::width).max().orElse(0) * fitted.size()
                        + 2 * padding
                        + unit;
        Box ticket = new Box(
                most.centerX() - Math.min(width, most.width()) / 2,
                most.y(),
                Math.min(width, most.width()),
                most.height());
        sheet.fillRounded(ticket, 2 * unit, Palette.PAPER);
        double notch = 4.4 * unit;
        double middle = ticket.y() + ticket.height() / 2 - notch / 2;
        sheet.fillRounded(new Box(ticket.x() - notch / 2, middle, notch, notch), notch / 2, Palette.PERSIMMON);
        sheet.fillRounded(new Box(ticket.right() - notch / 2, middle, notch, notch), notch / 2, Palette.PERSIMMON);
        sheet.text(Words.prize(poster), type, most.inset(padding, unit), Place.CENTER);
    }
}
