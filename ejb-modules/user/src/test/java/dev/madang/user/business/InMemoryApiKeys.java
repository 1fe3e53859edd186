package dev.madang.user.business;

import dev.madang.kernel.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link ApiKeyStore} without a database. */
final class InMemoryApiKeys implements ApiKeyStore {

    final Map<UUID, IssuedApiKey> keys = new LinkedHashMap<>();
    final List<UUID> uses = new ArrayList<>();

    @Override
    public void add(IssuedApiKey key) {
        keys.put(key.id(), key);
    }

    @Override
    public long countOf(UUID memberId) {
        return keys.values().stream()
                .filter(key -> key.memberId().equals(memberId))
                .count();
    }

    @Override
    public Page<IssuedApiKey> of(UUID memberId, int page, int size) {
        List<IssuedApiKey> found = keys.values().stream()
                .filter(key -> key.memberId().equals(memberId))
                .toList();
        return new Page<>(found, page, size, found.size());
    }

    @Override
    public Optional<IssuedApiKey> byHash(String hash) {
        return keys.values().stream().filter(key -> key.hash().equals(hash)).findFirst();
    }

    @Override
    public boolean remove(UUID memberId, UUID keyId) {
        return keys.values()
                .removeIf(key -> key.id().equals(keyId) && key.memberId().equals(memberId));
    }

    @Override
    public void removeAllOf(UUID memberId) {
        keys.values().removeIf(key -> key.memberId().equals(memberId));
    }

    @Override
    public void noteUse(UUID keyId, Instant at, Instant unlessNotedAfter) {
        uses.add(keyId);
    }
}
