package dev.madang.analytics.business;

import java.util.UUID;

/**
 * Dashboards ready to be shown, each for an hour at most. It never fails: without its store it is empty and keeps
 * nothing.
 *
 * <p>Against keeping a page that was outdated while it was made: whoever misses a page gets a claim first, reads the
 * figures then, and offers the page with the claim; a {@link #drop} in between makes the claim void.
 */
public interface DashboardCache {

    /**
     * What a look into the cache found.
     *
     * @param page null when there is none
     * @param claim null when there is a page, or when somebody else is making it
     */
    record Found(CachedPage page, String claim) {}

    Found find(UUID eventId);

    /** Keeps a page made under a claim, if the claim still holds. A null claim keeps nothing. */
    void keep(UUID eventId, String claim, CachedPage page);

    void drop(UUID eventId);
}
