package dev.madang.event.data;

import dev.madang.event.business.DraftStore;
import dev.madang.event.business.EventDraft;
import dev.madang.event.business.StoredDraft;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link DraftStore} in Redis, with a set of each owner's drafts beside it. */
@ApplicationScoped
public class RedisDrafts implements DraftStore {

    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);

    @Inject
    RedisStore redis;

    @Override
    public void add(EventDraft draft) {
        redis.put(EventKeys.draft(draft.id()), Json.write(draft), TIME_TO_LIVE);
        index(draft);
    }

    @Override
    public Optional<StoredDraft> find(UUID eventId) {
        return redis.get(EventKeys.draft(eventId))
                .map(form -> new StoredDraft(Json.read(form, EventDraft.class), form));
    }

    @Override
    public boolean replace(StoredDraft read, EventDraft changed) {
        String key = EventKeys.draft(changed.id());
        String form = Json.write(changed);
        boolean stored = redis.replace(key, read.form(), form, TIME_TO_LIVE);
        if (stored) {
            index(changed);
        }
        return stored;
    }

    @Override
    public void remove(EventDraft draft) {
        redis.delete(EventKeys.draft(draft.id()));
        redis.removeFromSet(EventKeys.draftsOf(draft.ownerId()), draft.id().toString());
    }

    @Override
    public List<EventDraft> ofOwner(UUID ownerId) {
        String index = EventKeys.draftsOf(ownerId);
        List<EventDraft> drafts = new ArrayList<>();
        for (String eventId : redis.members(index)) {
            Optional<StoredDraft> stored = find(UUID.fromString(eventId));
            if (stored.isEmpty()) {
                redis.removeFromSet(index, eventId);
            }
            stored.map(StoredDraft::draft).ifPresent(drafts::add);
        }
        return drafts;
    }

    private void index(EventDraft draft) {
        redis.addToSet(EventKeys.draftsOf(draft.ownerId()), draft.id().toString(), TIME_TO_LIVE);
    }
}
