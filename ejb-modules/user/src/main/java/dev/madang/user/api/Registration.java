package dev.madang.user.api;

import dev.madang.kernel.contact.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A request to sign up.
 *
 * @param phone in any usual Korean or international writing
 * @param businessNumber ten digits with a valid check digit, hyphens allowed
 */
public record Registration(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(min = 8, max = 128) String password,
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Phone String phone,
        @NotBlank @BusinessRegistrationNumber String businessNumber,
        @NotNull @Valid StoreDetails store) {

    @Override
    public String toString() {
        return "Registration[...]";
    }
}
