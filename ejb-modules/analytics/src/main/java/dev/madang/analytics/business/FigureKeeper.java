package dev.madang.analytics.business;

import dev.madang.analytics.api.Dashboard;
import dev.madang.kernel.messaging.AfterCommit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes what happens to events into the figures, and drops the page that shows the old ones after the commit. */
@Stateless
public class FigureKeeper {

    @Inject
    FigureBook book;

    @Inject
    DashboardCache cache;

    @Inject
    AfterCommit afterCommit;

    public void published(Baseline baseline) {
        book.open(baseline);
        changed(baseline.eventId());
    }

    public void entered(UUID eventId, String channel, boolean visit, Instant at) {
        book.countEntry(eventId, channel, visit, at);
        changed(eventId);
    }

    public void closed(UUID eventId, Instant at) {
        book.noteClosed(eventId, at);
        changed(eventId);
    }

    public void drawn(UUID eventId, Instant at, int winners, int alternates) {
        book.noteDrawn(eventId, at, winners, alternates);
        changed(eventId);
    }

    public void distributed(UUID eventId, List<Dashboard.Distribution> channels) {
        channels.forEach(channel -> book.noteDistribution(eventId, channel));
        changed(eventId);
    }

    private void changed(UUID eventId) {
        afterCommit.run(() -> cache.drop(eventId));
    }
}
