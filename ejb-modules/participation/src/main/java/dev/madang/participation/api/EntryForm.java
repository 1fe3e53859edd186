package dev.madang.participation.api;

import dev.madang.kernel.contact.Phone;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a customer fills in to enter.
 *
 * @param phone in any usual Korean or international writing
 * @param email may be absent
 * @param channel where the customer came from: a channel code or {@code DIRECT}, which is also meant when absent
 * @param visitCode what the shop showed the customer; may be absent
 * @param marketingConsent absent means no
 */
public record EntryForm(
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Phone String phone,
        @Email @Size(max = 254) String email,
        @Pattern(regexp = CHANNELS) String channel,
        @Size(max = 20) String visitCode,
        Boolean marketingConsent) {

    /** The channel of a customer who came by none of the others. */
    public static final String DIRECT = "DIRECT";

    static final String CHANNELS = "URIDONGNETV|RINGOBIZ|GINITV|INSTAGRAM|NAVER_BLOG|KAKAO_CHANNEL|WEBHOOK|" + DIRECT;

    @Override
    public String toString() {
        return "EntryForm[...]";
    }
}
