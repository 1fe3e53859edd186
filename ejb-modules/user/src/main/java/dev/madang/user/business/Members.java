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

    boolean emailTaken(String email);

    boolean phoneTaken(String phoneIndex);

    Optional<Member> byEmail(String email);

    Optional<Member> byId(UUID id);

    Store storeOf(UUID memberId);

    /** Notes the last log-in without touching the version, so that no profile change collides with it. */
    void noteLogIn(UUID memberId, Instant at);
}
