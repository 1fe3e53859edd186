package dev.madang.ai.business;

import dev.madang.ai.api.BudgetLevel;
import dev.madang.ai.api.Trend;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a {@link PlanProvider} makes plans from.
 *
 * @param place where the shop is, as its customers say it
 */
public record PlanBrief(
        UUID jobId,
        Objective objective,
        String storeName,
        String place,
        Trade trade,
        Region region,
        Month month,
        Trend trend) {

    /** The same for the same job, so that a repeated run makes the same plans. */
    public UUID planId(BudgetLevel level) {
        return UUID.nameUUIDFromBytes((jobId + ":" + level).getBytes(StandardCharsets.UTF_8));
    }
}
