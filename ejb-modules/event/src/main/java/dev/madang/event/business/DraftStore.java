package dev.madang.event.business;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts that are alive. Each lives for seven days from when it was last stored. */
public interface DraftStore {

    void add(EventDraft draft);

    Optional<StoredDraft> find(UUID eventId);

    /** Stores a changed draft unless it was changed, or removed, since it was read. Returns whether it was stored. */
    boolean replace(StoredDraft read, EventDraft changed);

    void remove(EventDraft draft);

    List<EventDraft> ofOwner(UUID ownerId);
}
