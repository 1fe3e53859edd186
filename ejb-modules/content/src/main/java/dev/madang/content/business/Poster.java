package dev.madang.content.business;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What a picture says.
 *
 * @param prize the main prize, or null
 * @param winners how many get the main prize
 * @param period when the event runs, in Korean, or null
 */
public record Poster(String shop, String title, String prize, int winners, String period) {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M월 d일");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("yyyy년 M월 d일");

    /** Takes what the owner wrote and, where there is nothing yet, what the chosen plan says. */
    static Poster of(Draft draft) {
        Draft.Plan plan = draft.plan();
        String title = isBlank(draft.title()) ? plan.title() : draft.title();
        Draft.Prize prize = first(draft.prizes() == null || draft.prizes().isEmpty() ? plan.prizes() : draft.prizes());
        return new Poster(
                draft.store().name(),
                title,
                prize == null ? null : prize.name(),
                prize == null ? 0 : prize.quantity(),
                period(draft.startsAt(), draft.endsAt(), plan.durationDays()));
    }

    private static String period(OffsetDateTime startsAt, OffsetDateTime endsAt, int days) {
        if (startsAt == null || endsAt == null) {
            return days > 0 ? days + "일 동안" : null;
        }
        LocalDate first = startsAt.atZoneSameInstant(SEOUL).toLocalDate();
        LocalDate last = endsAt.atZoneSameInstant(SEOUL).toLocalDate();
        if (first.equals(last)) {
            return DAY.format(first) + " 하루";
        }
        DateTimeFormatter format = first.getYear() == last.getYear() ? DAY : DAY_OF_YEAR;
        return format.format(first) + " ~ " + format.format(last);
    }

    private static Draft.Prize first(List<Draft.Prize> prizes) {
        return prizes == null || prizes.isEmpty() ? null : prizes.get(0);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
