package dev.madang.content.data.drawing;

import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;
import dev.madang.content.business.ImageProvider;
import dev.madang.content.business.Poster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Draws pictures in this process: the same words always make the same picture. */
@ApplicationScoped
public class BuiltInRenderer implements ImageProvider {

    private static final Map<Style, Design> DESIGNS = Map.of(
            Style.SIMPLE, new SimpleDesign(),
            Style.FANCY, new FancyDesign(),
            Style.TRENDY, new TrendyDesign());

    @Override
    public byte[] draw(Poster poster, Style style, Platform platform) {
        return sheet(poster, style, platform).png();
    }

    static Sheet sheet(Poster poster, Style style, Platform platform) {
        Design design = DESIGNS.get(style);
        Sheet sheet = new Sheet(platform.width(), platform.height(), design.background());
        design.draw(sheet, poster);
        return sheet;
    }
}
