package dev.madang.content.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PosterTest {

    private static final Draft.Plan PLAN =
            new Draft.Plan("행운 이벤트", List.of(new Draft.Prize("무료 식사권", 5), new Draft.Prize("음료 쿠폰", 20)), 30);

    @Test
    void ofShouldSayWhatThePlanSaysWhenTheDraftSaysNothing() {
        assertThat(poster(null, null, null, List.of()))
                .isEqualTo(new Poster("해오름 분식", "행운 이벤트", "무료 식사권", 5, "30일 동안"));
    }

    @Test
    void ofShouldSayWhatTheOwnerWroteWhenThereIsBoth() {
        Poster poster = poster("우리 이벤트", null, null, List.of(new Draft.Prize("떡볶이", 7)));

        assertThat(poster.title()).isEqualTo("우리 이벤트");
        assertThat(poster.prize()).isEqualTo("떡볶이");
        assertThat(poster.winners()).isEqualTo(7);
    }

    @Test
    void periodShouldBeInKoreanDaysWhenTheTimesAreInAnotherZone() {
        assertThat(poster("t", "2026-11-22T15:00:00Z", "2026-12-22T14:59:59Z", null)
                        .period())
                .isEqualTo("11월 23일 ~ 12월 22일");
    }

    @Test
    void periodShouldNameTheYearsWhenTheyDiffer() {
        assertThat(poster("t", "2026-12-20T00:00:00+09:00", "2027-01-19T23:59:59+09:00", null)
                        .period())
                .isEqualTo("2026년 12월 20일 ~ 2027년 1월 19일");
    }

    @Test
    void periodShouldBeOneDayWhenItStartsAndEndsOnIt() {
        assertThat(poster("t", "2026-12-24T09:00:00+09:00", "2026-12-24T23:00:00+09:00", null)
                        .period())
                .isEqualTo("12월 24일 하루");
    }

    private static Poster poster(String title, String startsAt, String endsAt, List<Draft.Prize> prizes) {
        return Poster.of(new Draft(
                UUID.randomUUID(),
                new Draft.Store("해오름 분식"),
                title,
                startsAt == null ? null : OffsetDateTime.parse(startsAt),
                endsAt == null ? null : OffsetDateTime.parse(endsAt),
                prizes,
                PLAN));
    }
}
