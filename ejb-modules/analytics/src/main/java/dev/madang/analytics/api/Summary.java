package dev.madang.analytics.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All events of an owner together and beside one another.
 *
 * @param events the newest first
 */
public record Summary(Totals totals, List<Row> events, String formula, Instant generatedAt) {

    /**
     * All events together.
     *
     * @param estimatedCost KRW, the plans' estimates together
     * @param estimatedSales KRW, over the events for which there is an estimate
     */
    public record Totals(
            long events, long drawn, long entrants, long visits, long estimatedCost, long estimatedSales) {}

    /**
     * One event.
     *
     * @param estimatedCost KRW, as the plan estimates it
     * @param estimatedSales KRW; absent where there is no estimate
     * @param estimatedRoi per cent of the estimated cost; absent where there is no estimate
     */
    public record Row(
            UUID eventId,
            String title,
            String objective,
            Instant publishedAt,
            long entrants,
            long visits,
            Expected.CountRange expectedEntrants,
            long estimatedCost,
            Long estimatedSales,
            Double estimatedRoi,
            boolean drawn) {}

    /** The same summary with the formula in words. */
    public Summary explained(String words) {
        return new Summary(totals, events, words, generatedAt);
    }
}
