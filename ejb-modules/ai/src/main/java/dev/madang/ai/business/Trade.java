package dev.madang.ai.business;

import dev.madang.ai.api.Channel;
import java.util.List;
import java.util.Map;

/**
 * What is known of a trade.
 *
 * @param aliases other words for it
 * @param averageSpend what a customer spends on a visit, in KRW
 * @param marginPercent what of the sales is left after goods
 * @param visits how often a customer who comes once comes in the weeks after
 * @param visitRate how many of a hundred entrants come into the shop
 * @param seasons what goes well, by {@link Season}
 * @param strongMonths when more people look for it
 * @param peak what may go wrong when it goes well
 * @param channels where its customers look, best first
 */
public record Trade(
        String code,
        String name,
        List<String> aliases,
        long averageSpend,
        int marginPercent,
        double visits,
        Percent visitRate,
        String audience,
        String trend,
        Map<String, String> seasons,
        List<Integer> strongMonths,
        String peak,
        Prizes prizes,
        List<Channel> channels,
        String tag) {

    /** From the careful to the hopeful estimate. */
    public record Percent(int min, int max) {}

    /** Prizes the shop can give itself, small, usual and large. */
    public record Prizes(Worth treat, Worth main, Worth grand) {}

    /** One prize and its value in KRW. */
    public record Worth(String name, long value) {}

    String inSeason(Season season) {
        return seasons.get(season.name());
    }

    boolean strongIn(int month) {
        return strongMonths.contains(month);
    }
}
