package dev.madang.user.api;

import dev.madang.kernel.Page;
import java.util.UUID;

/**
 * The sessions of members. A session begins with a sign-up or a log-in, lives on by its refresh token, and ends when the
 * member ends it, changes the password elsewhere or closes the account, when a used refresh token comes back, or when it
 * is not used for long. Every method that changes something is one transaction; when it returns, the change is stored.
 */
public interface LogIns {

    /**
     * Opens a session for a member who has just signed up.
     *
     * @param client what the caller says it is, or null
     * @throws dev.madang.kernel.error.ProblemException {@code AUTH_002} when there is no such member
     */
    LogIn open(UUID userId, String client, AccessTokenSigner signer);

    /**
     * Checks an e-mail and a password and opens a session. The last log-in is noted asynchronously and never delays or
     * fails the answer.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code AUTH_001}, the same and after the same work for an unknown
     *     e-mail and a wrong password
     */
    LogIn logIn(String email, String password, String client, AccessTokenSigner signer);

    /**
     * Exchanges a refresh token for new tokens of its session. It can be used once: a second use ends the session with
     * all that was issued to it, and of two simultaneous uses one is the second.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code AUTH_002} when the token is unknown, was used, or its
     *     session has ended
     */
    LogIn refresh(String refreshToken, AccessTokenSigner signer);

    /** The sessions of a member that live, the one used last first. */
    Page<MemberSession> list(UUID userId, int page, int size);

    /** Ends a session as its member's log-out. A repetition does nothing. */
    void logOut(UUID userId, UUID sessionId);

    /**
     * Ends one session of a member from another.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code COMMON_404} when the member has no such living session
     */
    void end(UUID userId, UUID sessionId);

    /** Ends all sessions of a member. */
    void endAll(UUID userId);
}
