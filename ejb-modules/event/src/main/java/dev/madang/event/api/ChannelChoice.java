package dev.madang.event.api;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** The codes of the {@link Channel}s an owner has chosen. */
public record ChannelChoice(@NotEmpty List<String> channels) {}
