package dev.madang.user.api;

import dev.madang.kernel.Page;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The keys with which a member's programs call. A key is shown once and stored as a hash. */
public interface ApiKeys {

    /** What every key begins with, so that nobody takes one for another token. */
    String PREFIX = "mdg_";

    /** A wish for a key. */
    record NewApiKey(
            @NotBlank @Size(max = 50) @Pattern(regexp = Names.WITHOUT_CONTROL_CHARACTERS)
            String name,

            @NotNull ApiKeyScope scope) {}

    /** @param key the key itself, never to be seen again */
    record CreatedApiKey(UUID id, String name, ApiKeyScope scope, String key, Instant createdAt) {

        @Override
        public String toString() {
            return "CreatedApiKey[" + id + "]";
        }
    }

    /**
     * A key as its member sees it later.
     *
     * @param hint its last characters
     * @param lastUsedAt to the minute, or null when it was never used
     */
    record ApiKey(UUID id, String name, ApiKeyScope scope, String hint, Instant createdAt, Instant lastUsedAt) {}

    /** Who calls with a key. */
    record KeyHolder(UUID keyId, UUID userId, ApiKeyScope scope) {}

    /**
     * @throws dev.madang.kernel.error.ProblemException {@code COMMON_001} when the member has 20 keys already,
     *     {@code USER_003} when there is no such member
     */
    CreatedApiKey create(UUID userId, NewApiKey wish);

    /** The keys of a member, the newest first. */
    Page<ApiKey> list(UUID userId, int page, int size);

    /**
     * Revokes a key; from now on no node takes it.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code COMMON_404} when the member has no such key
     */
    void revoke(UUID userId, UUID keyId);

    /** Who holds a key, if it is one. That it was used is noted asynchronously, at most once a minute. */
    Optional<KeyHolder> holderOf(String key);
}
