package dev.madang.ai.business;

import dev.madang.ai.api.Trend;
import java.util.Optional;

/** Trends that were analysed within the last day. */
public interface TrendCache {

    /** A trend and the month it was analysed for. */
    record Analysed(int month, Trend trend) {}

    Optional<Analysed> find(Trade trade, Region region);

    void put(Trade trade, Region region, Analysed analysed);
}
