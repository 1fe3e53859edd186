package dev.madang.analytics.api;

/**
 * What the chosen plan promised.
 *
 * @param sales KRW
 * @param roi per cent of the cost
 */
public record Expected(CountRange entrants, CountRange newCustomers, CountRange sales, RateRange roi) {

    /** From the smallest to the largest whole number. */
    public record CountRange(long min, long max) {

        /** The number in the middle. */
        public double middle() {
            return (min + max) / 2.0;
        }
    }

    /** From the smallest to the largest share, in per cent. */
    public record RateRange(double min, double max) {}
}
