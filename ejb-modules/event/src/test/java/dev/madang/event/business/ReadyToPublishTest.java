package dev.madang.event.business;

import static dev.madang.event.business.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.event.api.DraftChange;
import dev.madang.kernel.error.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyToPublishTest {

    @Test
    void nothingShouldBeMissingWhenTheDraftIsComplete() {
        assertThat(ReadyToPublish.missing(Samples.complete(), NOW)).isEmpty();
    }

    @Test
    void everythingShouldBeNamedWhenTheDraftIsNew() {
        assertThat(ReadyToPublish.missing(Samples.draft(), NOW))
                .extracting(FieldError::field)
                .containsExactly("plan", "title", "startsAt", "endsAt", "announceAt", "prizes", "channels", "image");
    }

    @Test
    void periodShouldBeRefusedWhenItEndsBeforeItStarts() {
        assertThat(missing(NOW.plusSeconds(10), NOW.plusSeconds(10), NOW.plusSeconds(20)))
                .containsExactly(new FieldError("endsAt", "publish.endsBeforeStart"));
    }

    @Test
    void periodShouldBeRefusedWhenItIsOver() {
        assertThat(missing(NOW.minusSeconds(10), NOW, NOW.plusSeconds(20)))
                .containsExactly(new FieldError("endsAt", "publish.endsInThePast"));
    }

    @Test
    void announcementShouldBeRefusedWhenItComesBeforeTheEnd() {
        assertThat(missing(NOW, NOW.plusSeconds(10), NOW.plusSeconds(9)))
                .containsExactly(new FieldError("announceAt", "publish.announcedBeforeEnd"));
    }

    @Test
    void titleShouldBeMissingWhenItIsBlankAndPrizesWhenTheirListIsEmpty() {
        EventDraft draft = Samples.complete();
        draft.edit(new DraftChange(0L, " ", null, null, null, null, List.of(), null, null));

        assertThat(ReadyToPublish.missing(draft, NOW))
                .extracting(FieldError::message)
                .containsExactly("publish.title", "publish.prizes");
    }

    @Test
    void draftShouldNotBeReadyWhenItWaitedUntilItsEnd() {
        assertThat(ReadyToPublish.missing(Samples.complete(), NOW.plus(Duration.ofDays(14))))
                .extracting(FieldError::message)
                .containsExactly("publish.endsInThePast");
    }

    private static List<FieldError> missing(Instant startsAt, Instant endsAt, Instant announceAt) {
        EventDraft draft = Samples.complete();
        draft.edit(new DraftChange(
                0L,
                null,
                null,
                startsAt.atOffset(ZoneOffset.UTC),
                endsAt.atOffset(ZoneOffset.UTC),
                announceAt.atOffset(ZoneOffset.UTC),
                null,
                null,
                null));
        return ReadyToPublish.missing(draft, NOW);
    }
}
