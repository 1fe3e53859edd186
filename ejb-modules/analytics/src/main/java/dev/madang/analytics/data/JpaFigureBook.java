package dev.madang.analytics.data;

import dev.madang.analytics.api.Dashboard;
import dev.madang.analytics.business.Baseline;
import dev.madang.analytics.business.FigureBook;
import dev.madang.analytics.business.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link FigureBook} in PostgreSQL. Counting is by upserts, so that nodes counting at once lose nothing. */
@ApplicationScoped
public class JpaFigureBook implements FigureBook {

    @PersistenceContext(unitName = "analytics")
    EntityManager entityManager;

    @Override
    public void open(Baseline baseline) {
        if (baseline(baseline.eventId()).isEmpty()) {
            entityManager.persist(baseline);
        }
    }

    @Override
    public void countEntry(UUID eventId, String channel, boolean visit, Instant registeredAt) {
        execute("""
                insert into event_figures (event_id, entrants, visits) values (?1, 1, ?2)
                on conflict (event_id) do update set
                  entrants = event_figures.entrants + 1, visits = event_figures.visits + excluded.visits
                """, eventId, visit ? 1 : 0);
        execute("""
                insert into entries_per_hour (event_id, hour, entries) values (?1, ?2, 1)
                on conflict (event_id, hour) do update set entries = entries_per_hour.entries + 1
                """, eventId, registeredAt.truncatedTo(ChronoUnit.HOURS));
        execute("""
                insert into entries_per_channel (event_id, channel, entries) values (?1, ?2, 1)
                on conflict (event_id, channel) do update set entries = entries_per_channel.entries + 1
                """, eventId, channel);
    }

    @Override
    public void noteClosed(UUID eventId, Instant closedAt) {
        execute("""
                insert into event_figures (event_id, closed_at) values (?1, ?2)
                on conflict (event_id) do update set closed_at = excluded.closed_at
                """, eventId, closedAt);
    }

    @Override
    public void noteDrawn(UUID eventId, Instant drawnAt, int winners, int alternates) {
        execute("""
                insert into event_figures (event_id, drawn_at, winners, alternates) values (?1, ?2, ?3, ?4)
                on conflict (event_id) do update set
                  drawn_at = excluded.drawn_at, winners = excluded.winners, alternates = excluded.alternates
                """, eventId, drawnAt, winners, alternates);
    }

    @Override
    public void noteDistribution(UUID eventId, Dashboard.Distribution distribution) {
        execute(
                """
                insert into channel_distribution (event_id, channel, status, mode, external_url, error, completed_at)
                values (?1, ?2, ?3, ?4, nullif(?5, ''), nullif(?6, ''), ?7)
                on conflict (event_id, channel) do update set
                  status = excluded.status, mode = excluded.mode, external_url = excluded.external_url,
                  error = excluded.error, completed_at = excluded.completed_at
                where channel_distribution.completed_at <= excluded.completed_at
                """,
                eventId,
                distribution.channel(),
                distribution.status(),
                distribution.mode(),
                orEmpty(distribution.externalUrl()),
                orEmpty(distribution.error()),
                distribution.completedAt());
    }

    @Override
    public Optional<Baseline> baseline(UUID eventId) {
        return Optional.ofNullable(entityManager.find(Baseline.class, eventId));
    }

    @Override
    public List<Baseline> baselinesOf(UUID ownerId) {
        return entityManager
                .createQuery(
                        "select b from Baseline b where b.ownerId = :owner order by b.publishedAt desc, b.eventId desc",
                        Baseline.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    @Override
    public Optional<Figures> figures(UUID eventId) {
        return Optional.ofNullable(entityManager.find(Figures.class, eventId));
    }

    @Override
    public Map<UUID, Figures> figures(Collection<UUID> eventIds) {
        if (eventIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select f from Figures f where f.eventId in :events", Figures.class)
                .setParameter("events", eventIds)
                .getResultStream()
                .collect(Collectors.toMap(Figures::eventId, Function.identity()));
    }

    @Override
    public List<Dashboard.PerHour> entriesPerHour(UUID eventId) {
        return rows("select hour, entries from entries_per_hour where event_id = ?1 order by hour", eventId)
                .map(row -> new Dashboard.PerHour(instant(row[0]), ((Number) row[1]).longValue()))
                .toList();
    }

    @Override
    public List<Dashboard.PerChannel> entriesPerChannel(UUID eventId) {
        return rows(
                        "select channel, entries from entries_per_channel where event_id = ?1"
                                + " order by entries desc, channel",
                        eventId)
                .map(row -> new Dashboard.PerChannel((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    @Override
    public List<Dashboard.Distribution> distribution(UUID eventId) {
        return rows(
                        "select channel, status, mode, external_url, error, completed_at"
                                + " from channel_distribution where event_id = ?1 order by channel",
                        eventId)
                .map(row -> new Dashboard.Distribution(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        instant(row[5])))
                .toList();
    }

    private void execute(String statement, Object... parameters) {
        Query query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i] instanceof Instant at ? Timestamp.from(at) : parameters[i]);
        }
        query.executeUpdate();
    }

    private Stream<Object[]> rows(String query, UUID eventId) {
        List<?> rows =
                entityManager.createNativeQuery(query).setParameter(1, eventId).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Instant instant(Object timestamp) {
        return ((Timestamp) timestamp).toInstant();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
