package dev.madang.content.business;

import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;
import dev.madang.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a picture job has to do. The ids of the pictures are fixed here, so a repeated run replaces its own pictures
 * instead of making more.
 */
public record PictureOrder(Poster poster, List<Item> items) {

    /** One picture to be made. */
    public record Item(UUID imageId, Style style, Platform platform) {}

    static PictureOrder of(Poster poster, List<Style> styles, List<Platform> platforms) {
        List<Item> items = new ArrayList<>();
        for (Platform platform : platforms) {
            for (Style style : styles) {
                items.add(new Item(Ids.next(), style, platform));
            }
        }
        return new PictureOrder(poster, items);
    }
}
