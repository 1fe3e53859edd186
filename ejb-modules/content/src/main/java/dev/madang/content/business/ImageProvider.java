package dev.madang.content.business;

import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;

/** Makes a picture, in this process or at an outside service. May be called again for the same picture. */
public interface ImageProvider {

    /** @return a PNG of exactly the platform's size */
    byte[] draw(Poster poster, Style style, Platform platform);
}
