package dev.madang.user.business;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The members and their shops that are stored. All methods join the running transaction. */
public interface Members {

    /**
     * Stores a new member and the shop at once.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code USER_001} or {@code USER_002} when another sign-up was
     *     quicker
     */
    void add(Member member, Store store);

    /**
     * Stores the changes of a member and the shop. The member's version grows also when only the shop has changed.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code USER_005} when another change was quicker, {@code USER_002}
     *     when another member took the phone
     */
    void save(Member member);

    boolean emailTaken(String email);

    boolean phoneTaken(String phoneIndex);

    Optional<Member> byEmail(String email);

    Optional<Member> byId(UUID id);

    /** Reads a member and holds the row until the transaction ends. */
    Optional<Member> hold(UUID id);

    Store storeOf(UUID memberId);

    /** Notes the last log-in without touching the version, so that no profile change collides with it. */
    void noteLogIn(UUID memberId, Instant at);

    /** Puts another hash of the same password in the place of one, if it is still there; the version stays. */
    void replaceHash(UUID memberId, String hash, String newHash);

    /** Erases a member with the shop and notes that the account was closed. */
    void remove(Member member, Instant closedAt);
}
