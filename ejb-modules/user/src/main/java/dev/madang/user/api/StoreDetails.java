package dev.madang.user.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is known of a shop. The address and the opening hours may be absent. */
public record StoreDetails(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String industry,
        @NotBlank @Size(max = 50) String region,
        @Size(max = 200) String address,
        @Size(max = 200) String openingHours) {}
