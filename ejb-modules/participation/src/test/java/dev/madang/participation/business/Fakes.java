package dev.madang.participation.business;

import dev.madang.kernel.Page;
import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.participation.api.ParticipationError;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The participation service on plain collections. */
final class Fakes {

    final HandClock clock = new HandClock(Instant.parse("2026-11-24T03:00:00Z"));
    final Map<UUID, Promotion> promotions = new HashMap<>();
    final Map<UUID, Instant> earlyCloses = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
    final Map<UUID, Draw> draws = new HashMap<>();
    final Map<UUID, List<Rank>> ranks = new HashMap<>();
    final List<DomainEvent> outbox = new ArrayList<>();
    final FieldCipher cipher = new OpenCipher();
    final MemoryAnswers answers = new MemoryAnswers();

    PromotionRegister register() {
        PromotionRegister register = new PromotionRegister();
        register.promotions = new MemoryPromotions();
        register.entries = new MemoryEntries();
        register.cipher = cipher;
        register.clock = clock;
        return register;
    }

    DefaultParticipations participations() {
        DefaultParticipations participations = new DefaultParticipations();
        participations.promotions = new MemoryPromotions();
        participations.entries = new MemoryEntries();
        participations.visitCodes = visitCodes();
        participations.cipher = cipher;
        participations.outbox = outbox::add;
        participations.answers = answers;
        participations.clock = clock;
        return participations;
    }

    DefaultDraws draws() {
        DefaultDraws service = new DefaultDraws();
        service.promotions = new MemoryPromotions();
        service.entries = new MemoryEntries();
        service.outcomes = new MemoryOutcomes();
        service.cipher = cipher;
        service.outbox = outbox::add;
        service.answers = answers;
        service.clock = clock;
        return service;
    }

    VisitCodes visitCodes() {
        VisitCodes codes = new VisitCodes();
        codes.cipher = cipher;
        return codes;
    }

    static final class HandClock extends Clock {

        private Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Hides nothing, but insists on the context as the real one does. */
    static final class OpenCipher extends FieldCipher {

        @Override
        public String encrypt(String value, String context) {
            return context + "=" + value;
        }

        @Override
        public String decrypt(String encrypted, String context) {
            if (!encrypted.startsWith(context + "=")) {
                throw new IllegalStateException("Decryption failed");
            }
            return encrypted.substring(context.length() + 1);
        }

        @Override
        public String index(String value) {
            return FairDraw.commitment(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final class MemoryPromotions implements Promotions {

        @Override
        public void add(Promotion promotion) {
            promotions.put(promotion.eventId(), promotion);
        }

        @Override
        public Optional<Promotion> byId(UUID eventId) {
            return Optional.ofNullable(promotions.get(eventId));
        }

        @Override
        public Optional<Promotion> locked(UUID eventId) {
            return byId(eventId);
        }

        @Override
        public void keepEarlyClose(UUID eventId, Instant closedAt) {
            earlyCloses.putIfAbsent(eventId, closedAt);
        }

        @Override
        public Optional<Instant> earlyClose(UUID eventId) {
            return Optional.ofNullable(earlyCloses.get(eventId));
        }

        @Override
        public void awaitTurn(UUID eventId) {}
    }

    private final class MemoryEntries implements Entries {

        @Override
        public void add(Entry entry) {
            if (entered(entry.eventId(), entry.phoneIndex())) {
                throw new ProblemException(ParticipationError.ALREADY_ENTERED);
            }
            entry.number(of(entry.eventId()).size() + 1L);
            entries.add(entry);
        }

        @Override
        public boolean entered(UUID eventId, String phoneIndex) {
            return of(eventId).stream().anyMatch(entry -> entry.phoneIndex().equals(phoneIndex));
        }

        @Override
        public Page<Entry> page(UUID eventId, int page, int size) {
            List<Entry> all = of(eventId);
            List<Entry> items =
                    all.stream().skip((long) page * size).limit(size).toList();
            return new Page<>(items, page, size, all.size());
        }

        @Override
        public List<Stake> stakes(UUID eventId) {
            return of(eventId).stream()
                    .map(entry -> new Stake(entry.id(), entry.leaf(), entry.tickets()))
                    .toList();
        }

        @Override
        public List<Stake> stakes(UUID eventId, String after, int most) {
            return stakes(eventId).stream()
                    .filter(stake -> stake.leaf().compareTo(after) > 0)
                    .sorted(Comparator.comparing(Stake::leaf))
                    .limit(most)
                    .toList();
        }

        private List<Entry> of(UUID eventId) {
            return entries.stream()
                    .filter(entry -> entry.eventId().equals(eventId))
                    .toList();
        }
    }

    private final class MemoryOutcomes implements Outcomes {

        @Override
        public void add(Draw draw, List<Rank> drawn) {
            draws.put(draw.eventId(), draw);
            ranks.put(draw.eventId(), drawn);
        }

        @Override
        public Optional<Draw> drawOf(UUID eventId) {
            return Optional.ofNullable(draws.get(eventId));
        }

        @Override
        public List<Rank> ranksOf(UUID eventId) {
            return ranks.getOrDefault(eventId, List.of());
        }

        @Override
        public List<RankedEntry> rankedEntriesOf(UUID eventId) {
            Map<UUID, Entry> byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
            return ranksOf(eventId).stream()
                    .map(rank -> new RankedEntry(rank, byId.get(rank.participationId())))
                    .toList();
        }
    }

    /** The answers of one key, or of none. */
    static final class MemoryAnswers implements ParticipationAnswers {

        boolean keyed;
        Object first;

        @Override
        public <T> T once(Class<T> type, Supplier<T> effect) {
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
