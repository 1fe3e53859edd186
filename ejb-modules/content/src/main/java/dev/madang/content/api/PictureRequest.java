package dev.madang.content.api;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which pictures are wanted: one for every style on every platform.
 *
 * @param styles names of {@link Style}; none: all of them
 * @param platforms names of {@link Platform}; none: {@code INSTAGRAM}
 */
public record PictureRequest(
        @Size(max = 20) List<String> styles, @Size(max = 20) List<String> platforms) {}
