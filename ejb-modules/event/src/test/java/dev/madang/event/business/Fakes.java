package dev.madang.event.business;

import dev.madang.event.api.EventFilter;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.job.JobState;
import dev.madang.kernel.job.JobStates;
import dev.madang.kernel.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What the use cases stand on, in memory. */
final class Fakes {

    private Fakes() {}

    /** Drafts in their stored form; {@link #beforeReplace} lets another one be quicker. */
    static final class MemoryDrafts implements DraftStore {

        final Map<UUID, String> forms = new LinkedHashMap<>();
        Runnable beforeReplace = () -> {};

        @Override
        public void add(EventDraft draft) {
            forms.put(draft.id(), Json.write(draft));
        }

        @Override
        public Optional<StoredDraft> find(UUID eventId) {
            return Optional.ofNullable(forms.get(eventId))
                    .map(form -> new StoredDraft(Json.read(form, EventDraft.class), form));
        }

        @Override
        public boolean replace(StoredDraft read, EventDraft changed) {
            Runnable quicker = beforeReplace;
            beforeReplace = () -> {};
            quicker.run();
            return forms.replace(changed.id(), read.form(), Json.write(changed));
        }

        @Override
        public void remove(EventDraft draft) {
            forms.remove(draft.id());
        }

        @Override
        public List<EventDraft> ofOwner(UUID ownerId) {
            return forms.values().stream()
                    .map(form -> Json.read(form, EventDraft.class))
                    .filter(draft -> draft.ownedBy(ownerId))
                    .toList();
        }
    }

    /** Published events; {@link #beforeAdd} lets another one be quicker. */
    static final class MemoryEvents implements PublishedEvents {

        final Map<UUID, PublishedEvent> events = new LinkedHashMap<>();
        Runnable beforeAdd = () -> {};

        @Override
        public boolean add(PublishedEvent event) {
            Runnable quicker = beforeAdd;
            beforeAdd = () -> {};
            quicker.run();
            return events.putIfAbsent(event.id(), event) == null;
        }

        @Override
        public Optional<PublishedEvent> byId(UUID eventId) {
            return Optional.ofNullable(events.get(eventId));
        }

        @Override
        public Optional<PublishedEvent> byIdForChange(UUID eventId) {
            return byId(eventId);
        }

        @Override
        public List<PublishedEvent> newest(UUID ownerId, EventFilter filter, Instant now, int most) {
            return events.values().stream()
                    .filter(event -> event.ownedBy(ownerId))
                    .limit(most)
                    .toList();
        }

        @Override
        public long count(UUID ownerId, EventFilter filter, Instant now) {
            return newest(ownerId, filter, now, Integer.MAX_VALUE).size();
        }

        @Override
        public List<PublishedEvent> endedButNotClosed(Instant now) {
            return List.of();
        }
    }

    /** The states of jobs. */
    static final class MemoryJobStates extends JobStates {

        final Map<UUID, JobState> states = new HashMap<>();

        @Override
        public Optional<JobState> find(String kind, UUID jobId) {
            return Optional.ofNullable(states.get(jobId));
        }

        @Override
        public void put(String kind, JobState state) {
            states.put(state.jobId(), state);
        }

        @Override
        public void announce(String kind, JobState state) {
            states.putIfAbsent(state.jobId(), state);
        }
    }

    /** What was told; {@link #broken} makes it fail. */
    static final class MemoryOutbox implements EventOutbox {

        final List<DomainEvent> told = new ArrayList<>();
        boolean broken;

        @Override
        public void add(DomainEvent event) {
            if (broken) {
                throw new IllegalStateException("no outbox");
            }
            told.add(event);
        }
    }

    /** The answers of one key, or of none; {@link #beforeOnce} lets another request be quicker. */
    static final class MemoryAnswers implements EventAnswers {

        boolean keyed;
        Object first;
        Runnable beforeOnce = () -> {};

        @Override
        public <T> T once(Class<T> type, Supplier<T> effect) {
            Runnable quicker = beforeOnce;
            beforeOnce = () -> {};
            quicker.run();
            if (first != null) {
                return type.cast(first);
            }
            T answer = effect.get();
            first = keyed ? answer : null;
            return answer;
        }

        @Override
        public <T> Optional<T> find(Class<T> type) {
            return Optional.ofNullable(first).map(type::cast);
        }
    }
}
