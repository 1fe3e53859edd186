package dev.madang.user.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is known of a shop. The address and the opening hours may be absent.
 *
 * @param industry a code of {@link ReferenceLists} or a name it knows, which becomes the code; else kept as written
 * @param region likewise
 */
public record StoreDetails(
        @NotBlank @Size(max = 100) @Pattern(regexp = Names.WITHOUT_CONTROL_CHARACTERS)
        String name,

        @NotBlank @Size(max = 50) @Pattern(regexp = Names.WITHOUT_CONTROL_CHARACTERS)
        String industry,

        @NotBlank @Size(max = 50) @Pattern(regexp = Names.WITHOUT_CONTROL_CHARACTERS)
        String region,

        @Size(max = 200) String address,
        @Size(max = 200) String openingHours) {}
