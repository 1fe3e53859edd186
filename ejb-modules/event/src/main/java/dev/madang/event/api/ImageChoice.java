package dev.madang.event.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The picture an owner has chosen.
 *
 * @param text what is posted with it on every channel, or null for the plan's own texts
 */
public record ImageChoice(
        @NotNull UUID imageId, @Size(max = 1_000) String text) {}
