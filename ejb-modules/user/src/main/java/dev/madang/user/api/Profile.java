package dev.madang.user.api;

import java.util.UUID;

/**
 * A member and the shop, as the member sees them.
 *
 * @param phone international form (E.164)
 * @param businessNumber ten digits with all but the first three and the last two hidden
 * @param version grows with every change of the member or the shop
 */
public record Profile(
        UUID userId, String email, String name, String phone, String businessNumber, Store store, long version) {

    /** The member's shop. */
    public record Store(
            UUID storeId, String name, String industry, String region, String address, String openingHours) {}
}
