package dev.madang.user.api;

import dev.madang.kernel.contact.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a member and the shop shall look like. The e-mail stays as it is.
 *
 * @param businessNumber a new one, or null to keep it
 * @param version of the profile this change was made from
 */
public record ProfileChange(
        @NotBlank @Size(max = 50) @Pattern(regexp = Names.WITHOUT_CONTROL_CHARACTERS)
        String name,

        @NotBlank @Phone String phone,
        @BusinessRegistrationNumber String businessNumber,
        @NotNull @Valid StoreDetails store,
        @NotNull Long version) {

    @Override
    public String toString() {
        return "ProfileChange[version=" + version + "]";
    }
}
