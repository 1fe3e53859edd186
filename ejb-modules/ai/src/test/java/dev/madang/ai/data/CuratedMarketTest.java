package dev.madang.ai.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.ai.api.Channel;
import dev.madang.ai.business.Region;
import dev.madang.ai.business.Season;
import dev.madang.ai.business.Trade;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuratedMarketTest {

    private final CuratedMarket market = new CuratedMarket();

    @ParameterizedTest
    @CsvSource({
        "SNACK, SNACK",
        "cafe, CAFE",
        "카페·디저트, CAFE",
        "동네 빵집, BAKERY",
        "과일 가게, GROCERY",
        "미용실, HAIR",
        "우주선 정비소, GENERAL"
    })
    void tradeShouldBeFoundByCodeAndByWordsWhenKnownAndElseBeAnyShop(String words, String code) {
        assertThat(market.trade(words).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "SEOUL_MAPO, SEOUL",
        "서울 마포구, SEOUL",
        "서울특별시, SEOUL",
        "경기 광주시, GYEONGGI",
        "광주광역시 북구, GWANGJU",
        "전라남도 여수, JEONNAM",
        "서귀포, JEJU",
        "화성 크레이터, KOREA"
    })
    void regionShouldBeFoundByCodeAndByWordsWhenKnownAndElseBeAUsualOne(String words, String code) {
        assertThat(market.region(words).code()).isEqualTo(code);
    }

    @Test
    void dataShouldCoverAllProvincesMonthsSeasonsAndChannels() {
        assertThat(market.regions())
                .extracting(Region::code)
                .doesNotHaveDuplicates()
                .hasSize(17 + 1);
        assertThat(market.trades())
                .extracting(Trade::code)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(12);
        assertThat(IntStream.rangeClosed(1, 12))
                .allMatch(month -> market.month(month).month() == month);
        for (Season season : Season.values()) {
            assertThat(market.trades())
                    .allSatisfy(trade ->
                            assertThat(trade.seasons().get(season.name())).isNotBlank());
        }
        for (Channel channel : Channel.values()) {
            assertThat(market.channel(channel).dailyReach()).isPositive();
        }
    }
}
