package dev.madang.event.business;

import static dev.madang.event.business.Samples.EVENT;
import static dev.madang.event.business.Samples.NOW;
import static dev.madang.event.business.Samples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.event.api.EventDetails;
import dev.madang.event.api.EventFilter;
import dev.madang.event.api.EventStatus;
import dev.madang.event.api.EventSummary;
import dev.madang.event.api.Publication;
import dev.madang.event.business.Fakes.MemoryAnswers;
import dev.madang.event.business.Fakes.MemoryDrafts;
import dev.madang.event.business.Fakes.MemoryEvents;
import dev.madang.event.business.Fakes.MemoryOutbox;
import dev.madang.kernel.Page;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultEventsTest {

    private static final UUID STRANGER = UUID.fromString("019ab6f0-0000-7000-8000-000000000000");

    private final MemoryDrafts drafts = new MemoryDrafts();
    private final MemoryEvents stored = new MemoryEvents();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final MemoryAnswers answers = new MemoryAnswers();
    private final DefaultEvents events = new DefaultEvents();

    @BeforeEach
    void setUp() {
        events.drafts = drafts;
        events.events = stored;
        events.outbox = outbox;
        events.answers = answers;
        events.images = id -> Optional.empty();
        events.transactions = new Transactions();
        events.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        events.publicUrl = "https://madang.example";
    }

    @Test
    void publishingShouldMoveTheDraftAndTellIt() {
        drafts.add(Samples.complete());

        Publication publication = events.publish(OWNER, EVENT);

        assertThat(publication)
                .isEqualTo(new Publication(EVENT, EventStatus.ACTIVE, "https://madang.example/e/" + EVENT));
        assertThat(drafts.forms).isEmpty();
        assertThat(outbox.told).singleElement().isInstanceOf(EventCreated.class);
    }

    @Test
    void sameAnswerShouldComeWhenItIsPublishedAgain() {
        drafts.add(Samples.complete());

        assertThat(events.publish(OWNER, EVENT)).isEqualTo(events.publish(OWNER, EVENT));
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void sameAnswerShouldComeWhenTwoPublishAtOnce() {
        drafts.add(Samples.complete());
        Publication[] quicker = new Publication[1];
        stored.beforeAdd = () -> quicker[0] = events.publish(OWNER, EVENT);

        assertThat(events.publish(OWNER, EVENT)).isEqualTo(quicker[0]);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void firstAnswerShouldComeAgainWhenTheSameKeyPublishesLater() {
        answers.keyed = true;
        drafts.add(Samples.complete());
        Publication first = events.publish(OWNER, EVENT);

        events.clock = Clock.fixed(NOW.plus(Duration.ofDays(366)), ZoneOffset.UTC);

        assertThat(events.publish(OWNER, EVENT)).isEqualTo(first);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void firstAnswerShouldComeAgainWhenTheSameKeyClosesAgain() {
        drafts.add(Samples.complete());
        events.publish(OWNER, EVENT);
        answers.keyed = true;
        EventDetails closed = events.close(OWNER, EVENT);

        assertThat(events.close(OWNER, EVENT)).isEqualTo(closed);
        assertThat(outbox.told).hasSize(2);
    }

    @Test
    void draftShouldStayWhenItIsNotReady() {
        drafts.add(Samples.draft());

        assertProblem("EVENT_003", () -> events.publish(OWNER, EVENT));

        assertThat(drafts.forms).containsKey(EVENT);
        assertThat(stored.events).isEmpty();
    }

    @Test
    void draftShouldStayWhenTheTransactionFails() {
        drafts.add(Samples.complete());
        outbox.broken = true;

        assertThatThrownBy(() -> events.publish(OWNER, EVENT)).hasMessage("no outbox");

        assertThat(drafts.forms).containsKey(EVENT);
    }

    @Test
    void pictureShouldGetItsNewestAddressWhenItIsPublished() {
        drafts.add(Samples.complete());
        UUID imageId = Samples.image(null).imageId();
        events.images = id -> Optional.of(new Images.Made(
                OWNER, List.of(new Images.Picture(imageId, "TRENDY", "INSTAGRAM", "https://example.com/new.png"))));

        events.publish(OWNER, EVENT);

        assertThat(events.shown(EVENT).imageUrl()).isEqualTo("https://example.com/new.png");
    }

    @Test
    void strangersShouldFindNothing() {
        drafts.add(Samples.complete());
        assertProblem("EVENT_001", () -> events.publish(STRANGER, EVENT));
        assertProblem("EVENT_001", () -> events.details(STRANGER, EVENT));
        events.publish(OWNER, EVENT);
        assertProblem("EVENT_001", () -> events.publish(STRANGER, EVENT));
        assertProblem("EVENT_001", () -> events.details(STRANGER, EVENT));
        assertProblem("EVENT_001", () -> events.close(STRANGER, EVENT));
    }

    @Test
    void customersShouldSeeAnEventOnlyOnceItIsPublished() {
        drafts.add(Samples.complete());
        assertProblem("EVENT_001", () -> events.shown(EVENT));

        events.publish(OWNER, EVENT);
        assertThat(events.shown(EVENT).title()).isEqualTo("작은 행운");
    }

    @Test
    void closingShouldBeToldOnce() {
        drafts.add(Samples.complete());
        assertProblem("EVENT_005", () -> events.close(OWNER, EVENT));
        events.publish(OWNER, EVENT);
        outbox.told.clear();

        assertThat(events.close(OWNER, EVENT).status()).isEqualTo(EventStatus.CLOSED);
        assertProblem("EVENT_005", () -> events.close(OWNER, EVENT));
        assertThat(outbox.told).containsExactly(new EventClosed(EVENT, OWNER, NOW));
    }

    @Test
    void listShouldMixDraftsAndEventsNewestFirstPageByPage() {
        drafts.add(Samples.complete());
        events.publish(OWNER, EVENT);
        UUID newer = UUID.fromString("019ab7c2-4c10-7c3e-9d55-2f6a3f1b7a11");
        drafts.add(new EventDraft(newer, OWNER, Samples.newEvent(), NOW.plusSeconds(1)));
        UUID older = UUID.fromString("019ab7c2-4c10-7c3e-9d55-2f6a3f1b7a12");
        drafts.add(new EventDraft(older, OWNER, Samples.newEvent(), NOW.minusSeconds(1)));

        assertThat(list(0)).containsExactly(newer, EVENT);
        assertThat(list(1)).containsExactly(older);
    }

    private List<UUID> list(int page) {
        Page<EventSummary> found = events.list(OWNER, new EventFilter(null, null, null, page, 2));
        assertThat(found.total()).isEqualTo(3);
        return found.items().stream().map(EventSummary::eventId).toList();
    }

    private static void assertProblem(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ProblemException.class).hasMessage(code);
    }
}
