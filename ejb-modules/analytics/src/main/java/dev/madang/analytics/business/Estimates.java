package dev.madang.analytics.business;

import dev.madang.analytics.api.Estimate;
import dev.madang.analytics.api.Expected;

/**
 * Works out sales and return from the entries counted: each entrant counts for what the plan expects an entrant to
 * bring, the middle of its sales over the middle of its entrants.
 */
final class Estimates {

    /** The catalogue key of the formula in words. */
    static final String FORMULA = "analytics.formula";

    private Estimates() {}

    static Estimate of(long entrants, long cost, Expected expected) {
        double expectedEntrants = expected.entrants().middle();
        if (expectedEntrants <= 0) {
            return new Estimate(null, null, FORMULA);
        }
        long sales = Math.round(entrants * expected.sales().middle() / expectedEntrants);
        return new Estimate(sales, roi(sales, cost), FORMULA);
    }

    /** Per cent with one decimal. */
    private static Double roi(long sales, long cost) {
        return cost <= 0 ? null : Math.round((sales - cost) * 1_000.0 / cost) / 10.0;
    }
}
