package dev.madang.event.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What can be won.
 *
 * @param quantity how many of it
 * @param value what one is worth, in KRW
 */
public record Prize(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Min(1) @Max(10_000) Integer quantity,
        @NotNull @Min(0) @Max(100_000_000) Long value) {}
