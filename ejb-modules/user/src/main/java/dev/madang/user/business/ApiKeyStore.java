package dev.madang.user.business;

import dev.madang.kernel.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The API keys that are stored. All methods join the running transaction. */
public interface ApiKeyStore {

    void add(IssuedApiKey key);

    long countOf(UUID memberId);

    Page<IssuedApiKey> of(UUID memberId, int page, int size);

    Optional<IssuedApiKey> byHash(String hash);

    /** Removes a key of a member. Returns whether there was one. */
    boolean remove(UUID memberId, UUID keyId);

    void removeAllOf(UUID memberId);

    /** Notes that a key was used, unless somebody noted it after the given time. */
    void noteUse(UUID keyId, Instant at, Instant unlessNotedAfter);
}
