package dev.madang.analytics.api;

/**
 * Sales and return that nobody measured: worked out from the entries by the plan's own assumptions.
 *
 * @param sales KRW; absent when the plan expects nobody
 * @param roi per cent of the estimated cost; absent without sales or cost
 * @param formula how they were worked out, as text or as a catalogue key
 */
public record Estimate(Long sales, Double roi, String formula) {

    /** The same figures with the formula in words. */
    public Estimate explained(String words) {
        return new Estimate(sales, roi, words);
    }
}
