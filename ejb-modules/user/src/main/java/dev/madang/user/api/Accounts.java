package dev.madang.user.api;

import java.util.UUID;

/** The accounts of shop owners: sign-up, log-in, log-out and what is known of a member and the shop. */
public interface Accounts {

    /**
     * Creates a member and the shop in one transaction.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code USER_001} when the e-mail is taken, else {@code USER_002}
     *     when the phone is; also when two sign-ups come at the same moment. {@code AUTH_001} when the sign-up is
     *     repeated under its {@code Idempotency-Key} and the password is not the account's any more
     */
    Registered register(Registration registration);

    /**
     * Checks an e-mail and a password. The last log-in is noted asynchronously and never delays or fails the answer.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code AUTH_001}, the same for an unknown e-mail and a wrong
     *     password
     */
    Profile authenticate(String email, String password);

    /** Tells the other services that a session has ended. A repetition tells it again, which does no harm. */
    void loggedOut(UUID userId, String tokenId);

    /** @throws dev.madang.kernel.error.ProblemException {@code USER_003} when there is no such member */
    Profile profile(UUID userId);
}
