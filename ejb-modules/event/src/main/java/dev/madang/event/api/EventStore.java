package dev.madang.event.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The shop as it was when the event was started. The id, the address and the opening hours may be absent. */
public record EventStore(
        UUID storeId,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String industry,
        @NotBlank @Size(max = 50) String region,
        @Size(max = 200) String address,
        @Size(max = 200) String openingHours) {}
