package dev.madang.content.data.drawing;

import dev.madang.content.business.Poster;
import java.awt.Color;

/** The layout of one style, for every size of picture. */
interface Design {

    Color background();

    void draw(Sheet sheet, Poster poster);
}
