package dev.madang.event.business;

import static dev.madang.event.business.Samples.NOW;
import static dev.madang.event.business.Samples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.event.api.Channel;
import dev.madang.event.api.ChannelChoice;
import dev.madang.event.api.DraftChange;
import dev.madang.event.api.ImageChoice;
import dev.madang.event.api.Plan;
import dev.madang.event.api.PlanChoice;
import dev.madang.event.business.Fakes.MemoryAnswers;
import dev.madang.event.business.Fakes.MemoryDrafts;
import dev.madang.event.business.Fakes.MemoryEvents;
import dev.madang.event.business.Fakes.MemoryJobStates;
import dev.madang.event.business.Fakes.MemoryOutbox;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.job.JobStatus;
import dev.madang.kernel.service.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultDraftsTest {

    private static final UUID STRANGER = UUID.fromString("019ab6f0-0000-7000-8000-000000000000");

    private final MemoryDrafts store = new MemoryDrafts();
    private final MemoryEvents events = new MemoryEvents();
    private final MemoryJobStates jobs = new MemoryJobStates();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final MemoryAnswers answers = new MemoryAnswers();
    private final DefaultDrafts drafts = new DefaultDrafts();
    private UUID eventId;

    @BeforeEach
    void startADraft() {
        drafts.drafts = store;
        drafts.events = events;
        drafts.jobStates = jobs;
        drafts.outbox = outbox;
        drafts.answers = answers;
        drafts.transactions = new Transactions();
        drafts.recommendations = id -> Optional.empty();
        drafts.images = id -> Optional.empty();
        drafts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        eventId = drafts.start(OWNER, Samples.newEvent());
        outbox.told.clear();
    }

    @Test
    void draftShouldBeGoneWhenItsStartCannotBeTold() {
        store.forms.clear();
        outbox.broken = true;

        assertThatThrownBy(() -> drafts.start(OWNER, Samples.newEvent())).hasMessage("no outbox");

        assertThat(store.forms).isEmpty();
    }

    @Test
    void firstDraftShouldComeAgainWhenTheSameKeyStartsItAgain() {
        answers.keyed = true;
        UUID first = drafts.start(OWNER, Samples.newEvent());

        assertThat(drafts.start(OWNER, Samples.newEvent())).isEqualTo(first);

        assertThat(store.forms).containsOnlyKeys(eventId, first);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void oneDraftShouldStayWhenTwoOfTheSameKeyStartAtOnce() {
        answers.keyed = true;
        UUID[] quicker = new UUID[1];
        answers.beforeOnce = () -> quicker[0] = drafts.start(OWNER, Samples.newEvent());

        assertThat(drafts.start(OWNER, Samples.newEvent())).isEqualTo(quicker[0]);

        assertThat(store.forms).containsOnlyKeys(eventId, quicker[0]);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void jobShouldBeToldWhenAnotherOfTheSameKeyFoundItRunning() {
        answers.keyed = true;
        UUID[] quicker = new UUID[1];
        answers.beforeOnce = () -> quicker[0] = drafts.requestRecommendation(OWNER, eventId);

        UUID job = drafts.requestRecommendation(OWNER, eventId);

        assertThat(quicker[0]).isEqualTo(job);
        assertThat(outbox.told).hasSize(1);
        assertThat(jobs.states.get(job).status()).isEqualTo(JobStatus.PENDING);
    }

    @Test
    void firstJobShouldComeAgainWhenTheSameKeyAsksAfterItHasEnded() {
        answers.keyed = true;
        UUID first = drafts.requestRecommendation(OWNER, eventId);

        drafts.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(5)), ZoneOffset.UTC);

        assertThat(drafts.requestRecommendation(OWNER, eventId)).isEqualTo(first);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void strangersShouldFindNoDraft() {
        assertProblem("EVENT_001", () -> drafts.discard(STRANGER, eventId));
        assertProblem("EVENT_001", () -> drafts.edit(STRANGER, eventId, titled(0, "x")));
        assertProblem("EVENT_001", () -> drafts.requestRecommendation(STRANGER, eventId));
    }

    @Test
    void changeShouldBeRefusedWhenSomeoneWasQuicker() {
        store.beforeReplace = () -> drafts.edit(OWNER, eventId, titled(0, "먼저"));

        assertProblem("EVENT_004", () -> drafts.edit(OWNER, eventId, titled(0, "나중")));

        assertThat(store.find(eventId).orElseThrow().draft().title()).contains("먼저");
    }

    @Test
    void choiceShouldBeMadeAgainOnTheNewestDraftWhenSomeoneWasQuicker() {
        store.beforeReplace = () -> drafts.edit(OWNER, eventId, titled(0, "먼저"));

        drafts.chooseChannels(OWNER, eventId, new ChannelChoice(List.of("INSTAGRAM", "INSTAGRAM")));

        EventDraft draft = store.find(eventId).orElseThrow().draft();
        assertThat(draft.title()).contains("먼저");
        assertThat(draft.channels()).containsExactly(Channel.INSTAGRAM);
        assertThat(draft.details().version()).isEqualTo(2);
    }

    @Test
    void everyUnknownChannelShouldBeNamed() {
        assertThatThrownBy(() ->
                        drafts.chooseChannels(OWNER, eventId, new ChannelChoice(Arrays.asList("FAX", "GINITV", null))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code().code()).isEqualTo("COMMON_001");
                    assertThat(problem.fieldErrors())
                            .extracting(FieldError::field)
                            .containsExactly("channels[0]", "channels[2]");
                });
    }

    @Test
    void sameJobShouldComeWhileItRunsAndAnotherWhenItHasEnded() {
        UUID first = drafts.requestRecommendation(OWNER, eventId);
        assertThat(drafts.requestRecommendation(OWNER, eventId)).isEqualTo(first);
        assertThat(outbox.told).hasSize(1);

        drafts.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(5)), ZoneOffset.UTC);
        assertThat(drafts.requestRecommendation(OWNER, eventId)).isNotEqualTo(first);
    }

    @Test
    void jobShouldBePendingBeforeAnyoneTakesIt() {
        UUID job = drafts.requestRecommendation(OWNER, eventId);

        assertThat(jobs.states.get(job).status()).isEqualTo(JobStatus.PENDING);
        assertThat(jobs.states.get(job).deadline()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void sameJobShouldComeWhenTwoAskAtOnce() {
        UUID[] quicker = new UUID[1];
        store.beforeReplace = () -> quicker[0] = drafts.requestRecommendation(OWNER, eventId);

        assertThat(drafts.requestRecommendation(OWNER, eventId)).isEqualTo(quicker[0]);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void jobShouldBeAskedForAgainWhenItCouldNotBeTold() {
        outbox.broken = true;
        assertThatThrownBy(() -> drafts.requestRecommendation(OWNER, eventId)).hasMessage("no outbox");
        assertThat(jobs.states.values()).allMatch(state -> state.status() == JobStatus.FAILED);

        outbox.broken = false;
        drafts.requestRecommendation(OWNER, eventId);
        assertThat(outbox.told).hasSize(1);
    }

    @Test
    void planShouldBeRefusedWhenItWasNotRecommendedToThisOwner() {
        Plan plan = Samples.plan("작은 행운", 14, Channel.INSTAGRAM);
        PlanChoice choice = choice(plan.planId());
        assertProblem("AI_001", () -> drafts.choosePlan(OWNER, eventId, choice));

        drafts.recommendations = id -> Optional.of(new Recommendations.Recommended(STRANGER, List.of(plan)));
        assertProblem("AI_001", () -> drafts.choosePlan(OWNER, eventId, choice));

        drafts.recommendations = id -> Optional.of(new Recommendations.Recommended(OWNER, List.of(plan)));
        assertProblem("COMMON_001", () -> drafts.choosePlan(OWNER, eventId, choice(STRANGER)));
        assertThat(drafts.choosePlan(OWNER, eventId, choice).plan()).isEqualTo(plan);
    }

    @Test
    void imageShouldBeRefusedWhenItWasNotMadeForThisEvent() {
        Images.Picture made = new Images.Picture(STRANGER, "FANCY", "TV", "https://example.com/b.png");
        drafts.images = id -> Optional.of(new Images.Made(OWNER, List.of(made)));

        assertProblem("CONTENT_003", () -> drafts.chooseImage(OWNER, eventId, new ImageChoice(OWNER, null)));
        assertThat(drafts.chooseImage(OWNER, eventId, new ImageChoice(STRANGER, "글"))
                        .image()
                        .url())
                .isEqualTo("https://example.com/b.png");
    }

    @Test
    void draftShouldNotChangeAnyMoreWhenItIsPublished() {
        EventDraft complete = Samples.complete();
        store.add(complete);
        events.add(new PublishedEvent(complete, Samples.image(null), NOW));

        assertProblem("EVENT_002", () -> drafts.edit(OWNER, complete.id(), titled(0, "x")));
        assertProblem("EVENT_002", () -> drafts.discard(OWNER, complete.id()));
        assertProblem("EVENT_001", () -> drafts.discard(STRANGER, complete.id()));
    }

    private static DraftChange titled(long version, String title) {
        return new DraftChange(version, title, null, null, null, null, null, null, null);
    }

    private static PlanChoice choice(UUID planId) {
        return new PlanChoice(planId, null, null, null, null, null, null, null, null, null);
    }

    private static void assertProblem(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ProblemException.class).hasMessage(code);
    }
}
