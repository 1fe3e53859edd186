package dev.madang.analytics.business;

import dev.madang.analytics.api.AnalyticsError;
import dev.madang.analytics.api.Dashboards;
import dev.madang.analytics.api.Summary;
import dev.madang.kernel.error.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * {@link Dashboards} from the cache, else from the figures that are stored. It has no transaction of its own, so that no
 * database connection waits for the cache.
 */
@ApplicationScoped
public class DefaultDashboards implements Dashboards {

    @Inject
    FigureReader figures;

    @Inject
    DashboardCache cache;

    @Override
    public Look look(UUID ownerId, UUID eventId) {
        DashboardCache.Found found = cache.find(eventId);
        if (found.page() != null) {
            return look(ownerId, found.page(), true);
        }
        CachedPage page = figures.page(eventId).orElseThrow(DefaultDashboards::notFound);
        cache.keep(eventId, found.claim(), page);
        return look(ownerId, page, false);
    }

    @Override
    public Summary summary(UUID ownerId) {
        return figures.summary(ownerId);
    }

    private static Look look(UUID ownerId, CachedPage page, boolean cached) {
        if (!page.ownerId().equals(ownerId)) {
            throw notFound();
        }
        return new Look(page.dashboard(), cached);
    }

    private static ProblemException notFound() {
        return new ProblemException(AnalyticsError.EVENT_NOT_FOUND);
    }
}
