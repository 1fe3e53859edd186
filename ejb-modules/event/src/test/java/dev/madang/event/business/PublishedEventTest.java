package dev.madang.event.business;

import static dev.madang.event.business.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.madang.event.api.EventStatus;
import dev.madang.kernel.Ids;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Envelope;
import dev.madang.kernel.event.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedEventTest {

    private static final Instant END = NOW.plus(Duration.ofDays(14));

    private final PublishedEvent event = new PublishedEvent(Samples.complete(), Samples.image(null), NOW);

    @Test
    void statusShouldFollowTheClock() {
        assertThat(event.status(NOW.minusNanos(1))).isEqualTo(EventStatus.SCHEDULED);
        assertThat(event.status(NOW)).isEqualTo(EventStatus.ACTIVE);
        assertThat(event.status(END.minusNanos(1))).isEqualTo(EventStatus.ACTIVE);
        assertThat(event.status(END)).isEqualTo(EventStatus.CLOSED);
    }

    @Test
    void eventShouldBeClosedFromThatMomentWhenItsOwnerClosesItEarly() {
        Instant early = NOW.plusSeconds(60);

        assertThat(event.closeEarly(early).closedAt()).isEqualTo(early);
        assertThat(event.status(early)).isEqualTo(EventStatus.CLOSED);
        assertThat(event.shown(early).endsAt()).isEqualTo(early);
    }

    @Test
    void closingShouldBeRefusedWhenTheEventTakesNoEntries() {
        assertNotOpen(NOW.minusSeconds(1));
        assertNotOpen(END);
        event.closeEarly(NOW);
        assertNotOpen(NOW.plusSeconds(1));
    }

    private void assertNotOpen(Instant at) {
        assertThatThrownBy(() -> event.closeEarly(at))
                .isInstanceOf(ProblemException.class)
                .hasMessage("EVENT_005");
    }

    @Test
    void closeShouldBeAtTheEndHoweverLateItIsNoted() {
        assertThat(event.closeAtEnd().closedAt()).isEqualTo(END);
    }

    @Test
    void firstDrawShouldCountWhenItIsToldTwice() {
        event.drawn(END.plusSeconds(1));
        event.drawn(END.plusSeconds(2));

        assertThat(event.status(END.plusSeconds(3))).isEqualTo(EventStatus.DRAWN);
        assertThat(event.details(END, "u").drawnAt()).isEqualTo(END.plusSeconds(1));
    }

    @Test
    void ownersTextShouldGoToEveryChannelWhenThereIsOneAndElseThePlans() {
        assertThat(event.created("u").copy()).containsEntry("INSTAGRAM", "작은 행운 알림");
        PublishedEvent worded = new PublishedEvent(Samples.complete(), Samples.image("제 말로 할게요"), NOW);
        assertThat(worded.created("u").copy()).containsEntry("INSTAGRAM", "제 말로 할게요");
    }

    @Test
    void messagesShouldFitTheirSchemas() throws IOException {
        EventDraft draft = Samples.draft();
        UUID job = Ids.next();
        StoreBrief store = StoreBrief.of(draft.store());
        for (DomainEvent message : List.of(
                new EventDraftCreated(draft.id(), draft.ownerId(), draft.objective(), store, NOW),
                new RecommendationRequested(
                        job, draft.id(), draft.ownerId(), draft.objective(), store, NOW, NOW.plusSeconds(300)),
                event.created("http://localhost:9080/e/" + event.id()),
                event.closeAtEnd())) {
            String topic = message.getClass().getAnnotation(Topic.class).value();
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("../../design/events/" + topic + ".schema.json")));
            String json = Envelope.of(Ids.next(), message, NOW, "c").toJson();
            assertThat(schema.validate(new ObjectMapper().readTree(json)))
                    .as(topic)
                    .isEmpty();
        }
    }
}
