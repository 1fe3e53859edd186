package dev.madang.content.api;

import java.util.List;

/**
 * Which pictures are wanted: one for every style on every platform.
 *
 * @param styles names of {@link Style}; none: all of them
 * @param platforms names of {@link Platform}; none: {@code INSTAGRAM}
 */
public record PictureRequest(List<String> styles, List<String> platforms) {}
