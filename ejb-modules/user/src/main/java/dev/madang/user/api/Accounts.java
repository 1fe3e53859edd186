package dev.madang.user.api;

import java.util.UUID;

/** The accounts of shop owners: sign-up, what is known of a member and the shop, and the end of it. */
public interface Accounts {

    /**
     * Creates a member and the shop in one transaction.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code USER_001} when the e-mail is taken, else {@code USER_002}
     *     when the phone is; also when two sign-ups come at the same moment. {@code AUTH_001} when the sign-up is
     *     repeated under its {@code Idempotency-Key} and the password is not the account's any more
     */
    Registered register(Registration registration);

    /** @throws dev.madang.kernel.error.ProblemException {@code USER_003} when there is no such member */
    Profile profile(UUID userId);

    /**
     * Changes a member and the shop in one transaction, all or nothing.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code USER_005} when the profile has another version by now, also
     *     when two changes come at the same moment; {@code USER_002} when the phone is another member's; {@code USER_003}
     */
    Profile change(UUID userId, ProfileChange change);

    /**
     * Changes the password and ends all other sessions of the member in one transaction. Keys of programs stay.
     *
     * @param sessionId the session that goes on
     * @throws dev.madang.kernel.error.ProblemException {@code USER_004} when the current password is wrong,
     *     {@code COMMON_001} when the new one says who the member is, {@code USER_003}
     */
    void changePassword(UUID userId, UUID sessionId, PasswordChange change);

    /**
     * Closes the account: in one transaction member, shop, sessions and keys are erased, and only the member's id and the
     * time stay. The e-mail and the phone are free again. Events that were published are not touched.
     *
     * @param password checked when it is not null
     * @throws dev.madang.kernel.error.ProblemException {@code USER_004} when the password is wrong, {@code USER_003}
     */
    void close(UUID userId, String password);
}
