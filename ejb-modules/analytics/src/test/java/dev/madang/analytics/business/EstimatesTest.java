package dev.madang.analytics.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.analytics.api.Estimate;
import dev.madang.analytics.api.Expected;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    private static final Expected.CountRange NOBODY = new Expected.CountRange(0, 0);
    private static final Expected.CountRange ENTRANTS = new Expected.CountRange(180, 320);
    private static final Expected.CountRange SALES = new Expected.CountRange(900_000, 1_700_000);

    @Test
    void salesShouldGrowWithTheEntrants() {
        // 1,300,000 over 250 is 5,200 an entrant.
        assertThat(Estimates.of(100, 250_000, expecting(ENTRANTS)).sales()).isEqualTo(520_000);
        assertThat(Estimates.of(0, 250_000, expecting(ENTRANTS)).sales()).isZero();
    }

    @Test
    void returnShouldBeWhatIsLeftOverTheCost() {
        assertThat(Estimates.of(100, 250_000, expecting(ENTRANTS)).roi()).isEqualTo(108.0);
        assertThat(Estimates.of(0, 250_000, expecting(ENTRANTS)).roi()).isEqualTo(-100.0);
    }

    @Test
    void returnShouldBeAbsentWhenThereIsNoCost() {
        Estimate estimate = Estimates.of(100, 0, expecting(ENTRANTS));
        assertThat(estimate.sales()).isEqualTo(520_000);
        assertThat(estimate.roi()).isNull();
    }

    @Test
    void estimateShouldBeAbsentWhenThePlanExpectsNobody() {
        Estimate estimate = Estimates.of(100, 250_000, expecting(NOBODY));
        assertThat(estimate.sales()).isNull();
        assertThat(estimate.roi()).isNull();
    }

    private static Expected expecting(Expected.CountRange entrants) {
        return new Expected(entrants, NOBODY, SALES, new Expected.RateRange(120, 260));
    }
}
