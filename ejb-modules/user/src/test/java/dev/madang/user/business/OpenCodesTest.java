package dev.madang.user.business;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCodesTest {

    private final OpenCodes codes = new UserService().codes;

    @ParameterizedTest
    @CsvSource({
        "CAFE, CAFE",
        "cafe, CAFE",
        "카페, CAFE",
        "커피숍, CAFE",
        "' 필라테스 · 요가 ', PILATES",
        "PC방, PCROOM",
        "pc방, PCROOM",
        "찻집, 찻집",
        "' 드론  가게 ', 드론 가게"
    })
    void industryShouldBeTheCodeWhenItIsKnownAndElseWhatWasWritten(String written, String kept) {
        assertThat(codes.industry(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "SEOUL, SEOUL",
        "SEOUL_11680, SEOUL_11680",
        "서울, SEOUL",
        "서울특별시, SEOUL",
        "서울 강남구, SEOUL_11680",
        "서울특별시 강남구, SEOUL_11680",
        "서울강남구, SEOUL_11680",
        "강남구, SEOUL_11680",
        "경기 수원시 팔달구, GYEONGGI_41115",
        "경기도 팔달구, GYEONGGI_41115",
        "수원시, GYEONGGI_41110",
        "강원도 고성군, GANGWON_51820",
        "경남 고성군, GYEONGNAM_48820",
        "고성군, 고성군",
        "중구, 중구",
        "광주, GWANGJU",
        "경기 광주시, GYEONGGI_41610",
        "광주시, 광주시",
        "세종시, SEJONG",
        "전남광주통합특별시 광산구, GWANGJU_12330",
        "전남광주통합특별시 순천시, JEONNAM_12150",
        "전남광주통합특별시, 전남광주통합특별시",
        "대구 군위군, DAEGU_27720",
        "전라북도 남원시, JEONBUK_52190",
        "제주시, JEJU_50110",
        "평양, 평양"
    })
    void regionShouldBeTheCodeWhenItNamesOnePlaceAndElseWhatWasWritten(String written, String kept) {
        assertThat(codes.region(written)).isEqualTo(kept);
    }
}
