package dev.madang.user.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.user.api.ReferenceLists.District;
import dev.madang.user.api.ReferenceLists.Industry;
import dev.madang.user.api.ReferenceLists.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CuratedCatalogueTest {

    /** 시·군·구, with the 구 of cities that have some, on 2026-07-20. */
    private static final Map<String, Integer> DISTRICTS = Map.ofEntries(
            Map.entry("SEOUL", 25),
            Map.entry("BUSAN", 16),
            Map.entry("DAEGU", 9),
            Map.entry("INCHEON", 11),
            Map.entry("GWANGJU", 5),
            Map.entry("DAEJEON", 5),
            Map.entry("ULSAN", 5),
            Map.entry("SEJONG", 1),
            Map.entry("GYEONGGI", 31 + 24),
            Map.entry("GANGWON", 18),
            Map.entry("CHUNGBUK", 11 + 4),
            Map.entry("CHUNGNAM", 15 + 2),
            Map.entry("JEONBUK", 14 + 2),
            Map.entry("JEONNAM", 22),
            Map.entry("GYEONGBUK", 22 + 2),
            Map.entry("GYEONGNAM", 18 + 5),
            Map.entry("JEJU", 2));

    private final CuratedCatalogue catalogue = new CuratedCatalogue();

    @Test
    void everyRegionShouldHaveItsDistricts() {
        assertThat(catalogue.regions().stream().collect(Collectors.toMap(Region::code, region -> region.districts()
                        .size())))
                .isEqualTo(DISTRICTS);
    }

    @Test
    void everyDistrictShouldHaveACodeOfItsRegionAndANameOfItsOwnThere() {
        assertThat(catalogue.regions()).allSatisfy(region -> {
            assertThat(region.districts())
                    .extracting(District::code)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(code -> code.matches(region.code() + "_[1-5][0-9]{4}"));
            assertThat(region.districts()).extracting(District::name).doesNotHaveDuplicates();
        });
        assertThat(catalogue.regions().stream()
                        .flatMap(region -> region.districts().stream())
                        .map(district -> district.code().split("_")[1]))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyIndustryShouldHaveACodeAndNamesOfItsOwn() {
        List<Industry> industries = catalogue.industries();

        assertThat(industries).hasSize(55);
        assertThat(industries)
                .extracting(Industry::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]+"))
                .contains("KOREAN", "CAFE", "GENERAL");
        assertThat(industries.stream()
                        .flatMap(industry -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(industry.name()), industry.otherNames().stream())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
