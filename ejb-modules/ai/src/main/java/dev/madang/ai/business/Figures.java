package dev.madang.ai.business;

import dev.madang.ai.api.Plan.Cost;
import dev.madang.ai.api.Plan.Expected;
import dev.madang.ai.api.Plan.Range;
import dev.madang.ai.api.Plan.RateRange;
import java.util.Locale;

/**
 * What may come of a plan, computed step by step from the same figures the formula shows: people reached, entrants,
 * visitors, new customers, sales, return on investment.
 *
 * @param reach how many people the channels reach over the whole time
 * @param entryRate how many of a hundred of them enter
 * @param visitRate how many of a hundred entrants come into the shop
 * @param newPercent how many of a hundred of those are new customers
 * @param spend what a visitor spends on a visit, in KRW
 * @param visits how often a visitor comes
 */
record Figures(
        long reach, Rate entryRate, Rate visitRate, int newPercent, long spend, double visits, int marginPercent) {

    /** From the careful to the hopeful estimate, in percent. */
    record Rate(double min, double max) {

        Rate times(double factor) {
            return new Rate(tenths(min * factor), tenths(max * factor));
        }

        private Range of(Range people) {
            return new Range(Math.round(people.min() * min / 100), Math.round(people.max() * max / 100));
        }

        @Override
        public String toString() {
            return number(min) + "~" + number(max) + "%";
        }
    }

    Expected expected(Cost cost) {
        Range entrants = entryRate.of(new Range(reach, reach));
        Range visitors = visitRate.of(entrants);
        Range newCustomers = new Rate(newPercent, newPercent).of(visitors);
        Range sales = new Range(sales(visitors.min()), sales(visitors.max()));
        RateRange roi = new RateRange(roi(sales.min(), cost.total()), roi(sales.max(), cost.total()));
        return new Expected(entrants, newCustomers, sales, roi, formula(cost));
    }

    private long sales(long visitors) {
        return Math.round(visitors * spend * visits);
    }

    private double roi(long sales, long cost) {
        return tenths((sales * marginPercent / 100.0 - cost) / cost * 100);
    }

    private String formula(Cost cost) {
        return "응모 수 = 알리는 사람 " + whole(reach) + "명 × 응모율 " + entryRate + ", 찾는 손님 = 응모 수 × 방문율 " + visitRate
                + ", 새 손님 = 찾는 손님 × " + newPercent + "%, 매출 = 찾는 손님 × 객단가 " + whole(spend) + "원 × " + number(visits)
                + "번, 투자 대비 수익 = (매출 × 이익률 " + marginPercent + "% − 비용 " + whole(cost.total()) + "원) ÷ 비용 × 100";
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String whole(long value) {
        return String.format(Locale.KOREA, "%,d", value);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
