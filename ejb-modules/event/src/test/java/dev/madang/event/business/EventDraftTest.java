package dev.madang.event.business;

import static dev.madang.event.business.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.madang.event.api.Channel;
import dev.madang.event.api.DraftChange;
import dev.madang.event.api.EventDetails;
import dev.madang.event.api.Plan;
import dev.madang.event.api.Prize;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventDraftTest {

    private static final Plan SMALL = Samples.plan("작은 행운", 14, Channel.INSTAGRAM);
    private static final Plan LARGE = Samples.plan("큰 잔치", 28, Channel.GINITV);
    private static final Path SCHEMA = Path.of("../../design/redis/draft-event.schema.json");

    private final EventDraft draft = Samples.draft();

    @Test
    void planShouldFillInWhatTheOwnerHasNotSet() {
        draft.choose(SMALL, NOW);

        EventDetails details = draft.details();
        assertThat(details.title()).isEqualTo("작은 행운");
        assertThat(details.description()).isEqualTo("QR을 찍어요");
        assertThat(details.prizes()).isEqualTo(SMALL.prizes());
        assertThat(details.channels()).containsExactly(Channel.INSTAGRAM);
        assertThat(details.startsAt()).isEqualTo(NOW);
        assertThat(details.endsAt()).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(details.announceAt()).isEqualTo(NOW.plus(Duration.ofDays(15)));
    }

    @Test
    void planShouldKeepWhatTheOwnerHasSet() {
        List<Prize> prizes = List.of(new Prize("손수 만든 잼", 3, 8_000L));
        draft.edit(new DraftChange(0L, "열 돌 잔치", null, null, null, null, prizes, null, null));

        draft.choose(SMALL, NOW);

        assertThat(draft.details().title()).isEqualTo("열 돌 잔치");
        assertThat(draft.details().prizes()).isEqualTo(prizes);
    }

    @Test
    void anotherPlanShouldReplaceWhatThePlanBeforeFilledIn() {
        draft.choose(SMALL, NOW);
        draft.edit(new DraftChange(0L, "열 돌 잔치", null, null, null, null, null, null, null));

        draft.choose(LARGE, NOW.plusSeconds(60));

        EventDetails details = draft.details();
        assertThat(details.title()).isEqualTo("열 돌 잔치");
        assertThat(details.prizes()).isEqualTo(LARGE.prizes());
        assertThat(details.channels()).containsExactly(Channel.GINITV);
        assertThat(details.endsAt()).isEqualTo(NOW.plus(Duration.ofDays(28)));
        assertThat(details.announceAt()).isEqualTo(NOW.plus(Duration.ofDays(29)));
    }

    @Test
    void announcementShouldFollowTheEndUntilTheOwnerSetsIt() {
        draft.choose(SMALL, NOW);
        OffsetDateTime end = NOW.plus(Duration.ofDays(3)).atOffset(ZoneOffset.ofHours(9));
        draft.edit(new DraftChange(0L, null, null, null, end, null, null, null, null));
        assertThat(draft.details().announceAt()).isEqualTo(end.plusDays(1).toInstant());

        draft.edit(new DraftChange(0L, null, null, null, null, end.plusHours(2), null, null, null));
        draft.edit(new DraftChange(0L, null, null, null, end.plusHours(1), null, null, null, null));
        assertThat(draft.details().announceAt()).isEqualTo(end.plusHours(2).toInstant());
    }

    @Test
    void changeShouldBeRefusedWhenItWasMadeFromAnotherVersion() {
        draft.changed(NOW);

        assertThatThrownBy(() -> draft.expectVersion(0L))
                .isInstanceOf(ProblemException.class)
                .hasMessage("EVENT_004");
        assertThatCode(() -> draft.expectVersion(1L)).doesNotThrowAnyException();
        assertThatCode(() -> draft.expectVersion(null)).doesNotThrowAnyException();
    }

    @Test
    void storedFormShouldFitItsSchemaAndGiveTheSameDraftBack() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        EventDraft complete = Samples.complete();
        complete.noteAiJob(UUID.fromString("019ab7c2-5d22-7a90-b1c4-0e9d8c7b6a51"));
        for (EventDraft each : List.of(draft, complete)) {
            String form = Json.write(each);
            assertThat(schema.validate(new ObjectMapper().readTree(form))).isEmpty();
            assertThat(Json.read(form, EventDraft.class).details()).isEqualTo(each.details());
            assertThat(Json.write(Json.read(form, EventDraft.class))).isEqualTo(form);
        }
    }
}
