package dev.madang.analytics.data;

import dev.madang.analytics.business.CachedPage;
import dev.madang.analytics.business.DashboardCache;
import dev.madang.kernel.Ids;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@link DashboardCache} in Redis. A claim stands in the page's place for a few seconds. A drop that Redis does not
 * take, because it is away, leaves a page that is at most as old as its time to live.
 */
@ApplicationScoped
public class RedisDashboardCache implements DashboardCache {

    private static final Logger LOG = Logger.getLogger(RedisDashboardCache.class.getName());
    private static final String CLAIM = "claim:";
    private static final Duration CLAIM_TIME_TO_LIVE = Duration.ofSeconds(10);
    private static final Found NOTHING = new Found(null, null);

    @Inject
    RedisStore redis;

    @Override
    public Found find(UUID eventId) {
        String key = AnalyticsKeys.dashboard(eventId);
        try {
            Optional<String> value = redis.get(key);
            if (value.isPresent() && !value.get().startsWith(CLAIM)) {
                return new Found(Json.read(value.get(), CachedPage.class), null);
            }
            String claim = CLAIM + Ids.next();
            return redis.putIfAbsent(key, claim, CLAIM_TIME_TO_LIVE) ? new Found(null, claim) : NOTHING;
        } catch (RuntimeException e) {
            warn("read", e);
            return NOTHING;
        }
    }

    @Override
    public void keep(UUID eventId, String claim, CachedPage page) {
        if (claim == null) {
            return;
        }
        try {
            redis.replace(
                    AnalyticsKeys.dashboard(eventId), claim, Json.write(page), AnalyticsKeys.DASHBOARD_TIME_TO_LIVE);
        } catch (RuntimeException e) {
            warn("kept", e);
        }
    }

    @Override
    public void drop(UUID eventId) {
        try {
            redis.delete(AnalyticsKeys.dashboard(eventId));
        } catch (RuntimeException e) {
            warn("dropped", e);
        }
    }

    private static void warn(String what, RuntimeException e) {
        LOG.log(Level.WARNING, "A cached dashboard could not be {0}: {1}", new Object[] {what, e.toString()});
    }
}
