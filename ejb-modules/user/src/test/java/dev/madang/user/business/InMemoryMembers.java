package dev.madang.user.business;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.UserError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@link Members} without a database: what is stored is what the objects say. */
final class InMemoryMembers implements Members {

    final Map<UUID, Store> stores = new HashMap<>();
    final List<UUID> logIns = new ArrayList<>();
    final Map<UUID, String> strongerHashes = new HashMap<>();
    final Set<UUID> closed = new HashSet<>();
    private final Map<UUID, Member> members = new HashMap<>();

    @Override
    public void add(Member member, Store store) {
        if (emailTaken(member.email())) {
            throw new ProblemException(UserError.EMAIL_TAKEN);
        }
        members.put(member.id(), member);
        stores.put(member.id(), store);
    }

    @Override
    public void save(Member member) {
        // the objects are the storage
    }

    @Override
    public boolean emailTaken(String email) {
        return byEmail(email).isPresent();
    }

    @Override
    public boolean phoneTaken(String phoneIndex) {
        return members.values().stream().anyMatch(member -> member.phoneIndex().equals(phoneIndex));
    }

    @Override
    public Optional<Member> byEmail(String email) {
        return members.values().stream()
                .filter(member -> member.email().equals(email))
                .findFirst();
    }

    @Override
    public Optional<Member> byId(UUID id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public Optional<Member> hold(UUID id) {
        return byId(id);
    }

    @Override
    public Store storeOf(UUID memberId) {
        return stores.get(memberId);
    }

    @Override
    public void noteLogIn(UUID memberId, Instant at) {
        logIns.add(memberId);
    }

    @Override
    public void replaceHash(UUID memberId, String hash, String newHash) {
        strongerHashes.put(memberId, newHash);
    }

    @Override
    public void remove(Member member, Instant closedAt) {
        members.remove(member.id());
        stores.remove(member.id());
        closed.add(member.id());
    }
}
