package dev.madang.event.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The codes of the {@link Channel}s an owner has chosen. */
public record ChannelChoice(@NotEmpty @Size(max = 20) List<String> channels) {}
