package dev.madang.analytics.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.analytics.api.AnalyticsError;
import dev.madang.analytics.api.Dashboard;
import dev.madang.analytics.api.Dashboards;
import dev.madang.analytics.api.Expected;
import dev.madang.kernel.error.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefaultDashboardsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final UUID eventId = UUID.randomUUID();
    private final UUID ownerId = UUID.randomUUID();
    private final MemoryBook book = new MemoryBook();

    @Test
    void lookShouldComeFromTheCacheWhenItWasMadeBefore() {
        Dashboards dashboards = over(new MemoryCache());
        publish();

        assertThat(dashboards.look(ownerId, eventId).cached()).isFalse();
        assertThat(dashboards.look(ownerId, eventId).cached()).isTrue();
    }

    @Test
    void lookShouldShowTheNewFiguresWhenThePageWasDropped() {
        MemoryCache cache = new MemoryCache();
        Dashboards dashboards = over(cache);
        publish();
        dashboards.look(ownerId, eventId);

        book.countEntry(eventId, "INSTAGRAM", false, NOW);
        cache.drop(eventId);

        Dashboards.Look look = dashboards.look(ownerId, eventId);
        assertThat(look.cached()).isFalse();
        assertThat(look.dashboard().entrants().perChannel()).containsExactly(new Dashboard.PerChannel("INSTAGRAM", 1));
    }

    @Test
    void lookShouldKeepNoPageThatWasOutdatedWhileItWasMade() {
        MemoryCache cache = new MemoryCache();
        Dashboards dashboards = over(cache);
        publish();
        book.meanwhile = () -> {
            book.countEntry(eventId, "INSTAGRAM", false, NOW);
            cache.drop(eventId);
        };

        dashboards.look(ownerId, eventId);
        book.meanwhile = () -> {};

        Dashboards.Look look = dashboards.look(ownerId, eventId);
        assertThat(look.cached()).isFalse();
        assertThat(look.dashboard().entrants().perChannel()).hasSize(1);
    }

    @Test
    void lookShouldComeFromTheDatabaseWhenThereIsNoCache() {
        Dashboards dashboards = over(new NoCache());
        publish();

        assertThat(dashboards.look(ownerId, eventId).dashboard().estimatedCost().total())
                .isEqualTo(250_000);
        assertThat(dashboards.look(ownerId, eventId).cached()).isFalse();
    }

    @Test
    void lookShouldNotBeFoundWhenTheEventIsSomeoneElsesAlsoFromTheCache() {
        Dashboards dashboards = over(new MemoryCache());
        publish();
        dashboards.look(ownerId, eventId);

        assertNotFound(dashboards, UUID.randomUUID());
    }

    @Test
    void lookShouldFindTheEntriesThatWereCountedBeforeTheEventWasKnown() {
        Dashboards dashboards = over(new NoCache());
        book.countEntry(eventId, "DIRECT", true, NOW);
        assertNotFound(dashboards, ownerId);

        publish();

        assertThat(dashboards.look(ownerId, eventId).dashboard().entrants().perChannel())
                .containsExactly(new Dashboard.PerChannel("DIRECT", 1));
    }

    private void assertNotFound(Dashboards dashboards, UUID owner) {
        assertThatThrownBy(() -> dashboards.look(owner, eventId))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(AnalyticsError.EVENT_NOT_FOUND));
    }

    private void publish() {
        Expected.CountRange range = new Expected.CountRange(1, 3);
        book.open(new Baseline(
                eventId,
                ownerId,
                "행운 이벤트",
                "SALES",
                new Baseline.Period(NOW, NOW.plusSeconds(60), NOW),
                250_000,
                new Expected(range, range, range, new Expected.RateRange(1, 2))));
    }

    private Dashboards over(DashboardCache cache) {
        FigureReader reader = new FigureReader();
        reader.book = book;
        reader.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        DefaultDashboards dashboards = new DefaultDashboards();
        dashboards.figures = reader;
        dashboards.cache = cache;
        return dashboards;
    }

    private static final class NoCache implements DashboardCache {

        @Override
        public Found find(UUID eventId) {
            return new Found(null, null);
        }

        @Override
        public void keep(UUID eventId, String claim, CachedPage page) {}

        @Override
        public void drop(UUID eventId) {}
    }

    private static final class MemoryCache implements DashboardCache {

        private final Map<UUID, Object> values = new HashMap<>();

        @Override
        public Found find(UUID eventId) {
            if (values.get(eventId) instanceof CachedPage page) {
                return new Found(page, null);
            }
            String claim = UUID.randomUUID().toString();
            return new Found(null, values.putIfAbsent(eventId, claim) == null ? claim : null);
        }

        @Override
        public void keep(UUID eventId, String claim, CachedPage page) {
            if (claim != null) {
                values.replace(eventId, claim, page);
            }
        }

        @Override
        public void drop(UUID eventId) {
            values.remove(eventId);
        }
    }

    /** Counts by channel only, which is enough to tell old figures from new. */
    private static final class MemoryBook implements FigureBook {

        private final Map<UUID, Baseline> baselines = new HashMap<>();
        private final Map<UUID, Map<String, Long>> channels = new HashMap<>();
        private Runnable meanwhile = () -> {};

        @Override
        public void open(Baseline baseline) {
            baselines.putIfAbsent(baseline.eventId(), baseline);
        }

        @Override
        public void countEntry(UUID eventId, String channel, boolean visit, Instant registeredAt) {
            channels.computeIfAbsent(eventId, id -> new HashMap<>()).merge(channel, 1L, Long::sum);
        }

        @Override
        public void noteClosed(UUID eventId, Instant closedAt) {}

        @Override
        public void noteDrawn(UUID eventId, Instant drawnAt, int winners, int alternates) {}

        @Override
        public void noteDistribution(UUID eventId, Dashboard.Distribution distribution) {}

        @Override
        public Optional<Baseline> baseline(UUID eventId) {
            return Optional.ofNullable(baselines.get(eventId));
        }

        @Override
        public List<Baseline> baselinesOf(UUID ownerId) {
            return List.copyOf(baselines.values());
        }

        @Override
        public Optional<Figures> figures(UUID eventId) {
            return Optional.empty();
        }

        @Override
        public Map<UUID, Figures> figures(Collection<UUID> eventIds) {
            return Map.of();
        }

        @Override
        public List<Dashboard.PerHour> entriesPerHour(UUID eventId) {
            return List.of();
        }

        @Override
        public List<Dashboard.PerChannel> entriesPerChannel(UUID eventId) {
            List<Dashboard.PerChannel> read = new ArrayList<>();
            channels.getOrDefault(eventId, Map.of())
                    .forEach((channel, entries) -> read.add(new Dashboard.PerChannel(channel, entries)));
            meanwhile.run();
            return read;
        }

        @Override
        public List<Dashboard.Distribution> distribution(UUID eventId) {
            return List.of();
        }
    }
}
