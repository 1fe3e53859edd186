package dev.madang.ai.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A complete proposal for an event.
 *
 * @param copy the text for each channel code
 */
public record Plan(
        UUID planId,
        BudgetLevel budgetLevel,
        String title,
        String concept,
        String targetAudience,
        Mechanics mechanics,
        List<Prize> prizes,
        int durationDays,
        List<Channel> channels,
        Map<String, String> copy,
        Cost estimatedCost,
        Expected expected,
        List<String> risks) {

    /** How customers take part. */
    public record Mechanics(String type, List<String> steps) {}

    /** What can be won; the value of one in KRW. */
    public record Prize(String name, long quantity, long value) {}

    /** What it costs, in KRW; the total is the sum of the parts. */
    public record Cost(long total, List<CostPart> parts) {

        public static Cost of(List<CostPart> parts) {
            return new Cost(parts.stream().mapToLong(CostPart::amount).sum(), parts);
        }
    }

    /** One part of the cost, in KRW. */
    public record CostPart(String name, long amount) {}

    /**
     * What may come of it.
     *
     * @param sales in KRW
     * @param roi return on investment in percent
     * @param formula how the figures were computed, in words
     */
    public record Expected(Range entrants, Range newCustomers, Range sales, RateRange roi, String formula) {}

    /** From the careful to the hopeful estimate. */
    public record Range(long min, long max) {}

    /** From the careful to the hopeful estimate, in percent. */
    public record RateRange(double min, double max) {}
}
