package dev.madang.analytics.data;

import java.time.Duration;
import java.util.UUID;

/** The Redis keys of the analytics service. */
final class AnalyticsKeys {

    static final Duration DASHBOARD_TIME_TO_LIVE = Duration.ofHours(1);

    private AnalyticsKeys() {}

    static String dashboard(UUID eventId) {
        return "analytics:dashboard:" + eventId;
    }
}
