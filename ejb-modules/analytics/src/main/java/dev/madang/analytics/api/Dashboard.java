package dev.madang.analytics.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one event brought. Counted figures, the plan's promise and estimates stand apart.
 *
 * @param distribution what the last distribution did on each channel; {@code mode} tells what was really posted
 * @param endsAt when it is planned to end
 * @param closedAt when it ended, early or as planned; absent before
 * @param estimatedCost as the plan estimates it; nothing tells what was really paid
 * @param draw absent until drawn
 * @param generatedAt when these figures were read
 */
public record Dashboard(
        UUID eventId,
        String title,
        String objective,
        Instant startsAt,
        Instant endsAt,
        Instant closedAt,
        Entrants entrants,
        List<Distribution> distribution,
        Cost estimatedCost,
        Expected expected,
        Estimate estimate,
        boolean drawn,
        Draw draw,
        Instant generatedAt) {

    /**
     * Who entered.
     *
     * @param visits how many of them were in the shop
     */
    public record Entrants(long total, long visits, List<PerHour> perHour, List<PerChannel> perChannel) {}

    /** The entries of one hour; hours without any are left out. */
    public record PerHour(Instant hour, long entries) {}

    /** The entries through one channel. */
    public record PerChannel(String channel, long entries) {}

    /**
     * What happened on one channel.
     *
     * @param mode {@code SIMULATED} when nothing was really posted, {@code REAL}, or {@code ASSISTED} when the owner posts
     */
    public record Distribution(
            String channel, String status, String mode, String externalUrl, String error, Instant completedAt) {}

    /** KRW. */
    public record Cost(long total) {}

    /** When winners were drawn, and how many. */
    public record Draw(Instant drawnAt, Integer winners, Integer alternates) {}

    /** The same dashboard with the estimate's formula in words. */
    public Dashboard explained(String words) {
        return new Dashboard(
                eventId,
                title,
                objective,
                startsAt,
                endsAt,
                closedAt,
                entrants,
                distribution,
                estimatedCost,
                expected,
                estimate.explained(words),
                drawn,
                draw,
                generatedAt);
    }
}
