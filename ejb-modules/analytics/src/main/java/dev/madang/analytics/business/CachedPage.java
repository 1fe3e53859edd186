package dev.madang.analytics.business;

import dev.madang.analytics.api.Dashboard;
import java.util.UUID;

/** A dashboard with the one who may see it. */
public record CachedPage(UUID ownerId, Dashboard dashboard) {}
