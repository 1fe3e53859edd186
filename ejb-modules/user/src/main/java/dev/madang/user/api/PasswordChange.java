package dev.madang.user.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password for the current one. The rules are those of a sign-up. */
public record PasswordChange(
        @NotNull @Size(max = 256) String currentPassword,
        @NotBlank @PasswordLength @UncommonPassword String newPassword) {

    @Override
    public String toString() {
        return "PasswordChange[...]";
    }
}
