package dev.madang.content.data.drawing;

import dev.madang.content.business.Poster;
import dev.madang.content.data.drawing.Sheet.Place;
import dev.madang.content.data.drawing.Sheet.Type;
import java.awt.Color;

/** Dark and off-centre: something leaps out of the yard above, the title is large, what can be won on a bright block. */
final class TrendyDesign implements Design {

    @Override
    public Color background() {
        return Palette.NIGHT;
    }

    @Override
    public void draw(Sheet sheet, Poster poster) {
        double unit = sheet.unit();
        Box area = sheet.area();
        Box page = area.inset(8 * unit);
        Box yard = new Box(page.right() - 13 * unit, page.y(), 13 * unit, 13 * unit);
        sheet.mark(yard, 5.5 * unit, 2.6 * unit, Palette.NIGHT_PERSIMMON);
        sheet.fillTilted(yard.right() - 0.6 * unit, yard.y() + 0.2 * unit, 3.2 * unit, 24, Palette.NIGHT_INK);

        Box shop = new Box(page.x(), page.y(), page.width() - 18 * unit, 6 * unit);
        sheet.text(
                poster.shop(),
                new Type(Typeface.BOLD, 4 * unit, 2.6 * unit, 1, Palette.NIGHT_PERSIMMON),
                shop,
                Place.LEFT);

        double bottom = area.bottom();
        if (poster.prize() != null) {
            Box block = new Box(0, bottom - 20 * unit, area.width() - 16 * unit, 20 * unit);
            sheet.fill(block, Palette.NIGHT_PERSIMMON);
            sheet.text(
                    Words.prize(poster),
                    new Type(Typeface.BOLD, 6 * unit, 2.8 * unit, 2, Palette.NIGHT),
                    new Box(page.x(), block.y() + 2 * unit, block.width() - 12 * unit, block.height() - 4 * unit),
                    Place.LEFT);
            bottom = block.y();
        }
        if (poster.period() != null) {
            Box period = new Box(page.x(), bottom - 11 * unit, page.width(), 6 * unit);
            sheet.text(
                    poster.period(),
                    new Type(Typeface.REGULAR, 4.2 * unit, 2.6 * unit, 1, Palette.NIGHT_INK),
                    period,
                    Place.LEFT);
            bottom = period.y() - 2 * unit;
        }
        double top = yard.bottom() + 2 * unit;
        sheet.text(
                poster.title(),
                new Type(Typeface.BOLD, 14.5 * unit, 4.2 * unit, 6, Palette.NIGHT_INK),
                new Box(page.x(), top, page.width(), bottom - top),
                Place.LEFT);
    }
}
