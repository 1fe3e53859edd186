package dev.madang.ai.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.ai.api.Trend;
import dev.madang.ai.data.CuratedMarket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendAnalystTest {

    private final Market market = new CuratedMarket();
    private final Map<String, TrendCache.Analysed> cached = new HashMap<>();
    private final TrendAnalyst analyst = new TrendAnalyst();

    TrendAnalystTest() {
        analyst.cache = new TrendCache() {
            @Override
            public Optional<Analysed> find(Trade trade, Region region) {
                return Optional.ofNullable(cached.get(trade.code() + region.code()));
            }

            @Override
            public void put(Trade trade, Region region, Analysed analysed) {
                cached.put(trade.code() + region.code(), analysed);
            }
        };
    }

    @Test
    void trendShouldComeFromTheCacheWhenItWasAnalysedThisMonth() {
        Trend kept = new Trend("업종", "지역", "계절");
        cached.put("CAFESEOUL", new TrendCache.Analysed(7, kept));

        assertThat(analyse("CAFE", "SEOUL", 7)).isEqualTo(kept);
    }

    @Test
    void trendShouldBeAnalysedAgainWhenTheMonthIsOver() {
        Trend july = analyse("CAFE", "SEOUL", 7);

        assertThat(analyse("CAFE", "SEOUL", 8)).isNotEqualTo(july);
        assertThat(cached.get("CAFESEOUL").month()).isEqualTo(8);
    }

    @Test
    void trendShouldDifferWhenTradeOrRegionDiffers() {
        Trend trend = analyse("CAFE", "SEOUL", 7);

        assertThat(analyse("HAIR", "SEOUL", 7).industry()).isNotEqualTo(trend.industry());
        assertThat(analyse("CAFE", "JEJU", 7).region()).isNotEqualTo(trend.region());
    }

    @Test
    void trendShouldBeAnalysedWhenTheCacheIsAway() {
        analyst.cache = new TrendCache() {
            @Override
            public Optional<Analysed> find(Trade trade, Region region) {
                throw new IllegalStateException("away");
            }

            @Override
            public void put(Trade trade, Region region, Analysed analysed) {
                throw new IllegalStateException("away");
            }
        };

        assertThat(analyse("CAFE", "SEOUL", 7).season()).contains("빙수");
    }

    private Trend analyse(String trade, String region, int month) {
        return analyst.analyse(market.trade(trade), market.region(region), market.month(month));
    }
}
