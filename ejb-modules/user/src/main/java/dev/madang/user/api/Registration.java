package dev.madang.user.api;

import dev.madang.kernel.contact.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A request to sign up.
 *
 * @param password 8 to 128 characters, neither a common password nor the owner's own e-mail, phone or name
 * @param phone in any usual Korean or international writing
 * @param businessNumber ten digits with a valid check digit, hyphens allowed
 */
@PasswordUnlikeOwner
public record Registration(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @PasswordLength @UncommonPassword String password,

        @NotBlank @Size(max = 50) @Pattern(regexp = Names.WITHOUT_CONTROL_CHARACTERS)
        String name,

        @NotBlank @Phone String phone,
        @NotBlank @BusinessRegistrationNumber String businessNumber,
        @NotNull @Valid StoreDetails store) {

    @Override
    public String toString() {
        return "Registration[...]";
    }
}
