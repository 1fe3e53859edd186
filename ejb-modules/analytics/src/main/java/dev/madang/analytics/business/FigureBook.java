package dev.madang.analytics.business;

import dev.madang.analytics.api.Dashboard;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The figures that are stored. All methods join the running transaction; the counting ones need no row to be there
 * before and may come in any order of their topics.
 */
public interface FigureBook {

    /** Stores what an event was published with, unless that is known. */
    void open(Baseline baseline);

    void countEntry(UUID eventId, String channel, boolean visit, Instant registeredAt);

    void noteClosed(UUID eventId, Instant closedAt);

    void noteDrawn(UUID eventId, Instant drawnAt, int winners, int alternates);

    /** Stores what happened on a channel, unless something later is known. */
    void noteDistribution(UUID eventId, Dashboard.Distribution distribution);

    Optional<Baseline> baseline(UUID eventId);

    /** The newest first. */
    List<Baseline> baselinesOf(UUID ownerId);

    Optional<Figures> figures(UUID eventId);

    Map<UUID, Figures> figures(Collection<UUID> eventIds);

    /** By time. */
    List<Dashboard.PerHour> entriesPerHour(UUID eventId);

    /** The strongest first. */
    List<Dashboard.PerChannel> entriesPerChannel(UUID eventId);

    List<Dashboard.Distribution> distribution(UUID eventId);
}
