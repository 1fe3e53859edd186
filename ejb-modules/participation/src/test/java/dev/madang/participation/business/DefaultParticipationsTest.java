package dev.madang.participation.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.Page;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ProblemException;
import dev.madang.participation.api.Entered;
import dev.madang.participation.api.Entrant;
import dev.madang.participation.api.EntryForm;
import dev.madang.participation.api.ParticipationError;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultParticipationsTest {

    private final Fakes fakes = new Fakes();
    private final DefaultParticipations participations = fakes.participations();
    private final UUID eventId = UUID.randomUUID();
    private final UUID ownerId = UUID.randomUUID();

    @BeforeEach
    void publish() {
        fakes.register()
                .published(new PublishedEvent(
                        eventId,
                        ownerId,
                        "행운 이벤트",
                        fakes.clock.instant(),
                        fakes.clock.instant().plus(Duration.ofDays(1)),
                        fakes.clock.instant().plus(Duration.ofDays(2)),
                        List.of(new Prize("식사권", 1, 20_000)),
                        1,
                        3));
    }

    @Test
    void enterShouldGiveAReceiptThatFitsTheEntry() {
        Entered entered = participations.enter(eventId, form("010-1234-5678", null));

        assertThat(entered.entryNumber()).isEqualTo(1);
        assertThat(entered.receipt().tickets()).isEqualTo(1);
        assertThat(entered.receipt().leaf())
                .isEqualTo(FairDraw.leaf(
                        eventId, entered.participationId(), 1, entered.receipt().salt()));
    }

    @Test
    void enterShouldTellWithoutSayingWho() {
        Entered entered = participations.enter(eventId, form("010-1234-5678", null));

        assertThat(fakes.outbox)
                .containsExactly(new ParticipantRegistered(
                        eventId, entered.participationId(), 1, "DIRECT", false, fakes.clock.instant()));
    }

    @Test
    void enterShouldBeRefusedWhenThePhoneHasEnteredInAnotherWriting() {
        participations.enter(eventId, form("010-1234-5678", null));

        assertRefused(
                ParticipationError.ALREADY_ENTERED,
                () -> participations.enter(eventId, form("+82 10 1234 5678", null)));
        assertThat(fakes.outbox).hasSize(1);
    }

    @Test
    void enterShouldBeRefusedWhenTheEventHasNotStarted() {
        fakes.clock.advance(Duration.ofSeconds(-1));
        assertRefused(ParticipationError.NOT_OPEN, () -> participations.enter(eventId, form("010-1234-5678", null)));
    }

    @Test
    void enterShouldBeTakenUntilTheEndAndRefusedFromThenOn() {
        fakes.clock.advance(Duration.ofDays(1).minusMillis(1));
        participations.enter(eventId, form("010-1234-5678", null));

        fakes.clock.advance(Duration.ofMillis(1));
        assertRefused(ParticipationError.NOT_OPEN, () -> participations.enter(eventId, form("010-8765-4321", null)));
    }

    @Test
    void enterShouldBeRefusedWhenTheEventWasClosed() {
        fakes.register().closed(eventId, fakes.clock.instant());
        assertRefused(ParticipationError.NOT_OPEN, () -> participations.enter(eventId, form("010-1234-5678", null)));
    }

    @Test
    void enterShouldBeRefusedWhenTheCloseCameBeforeTheEvent() {
        UUID other = UUID.randomUUID();
        fakes.register().closed(other, fakes.clock.instant());
        fakes.register()
                .published(new PublishedEvent(
                        other,
                        ownerId,
                        "행운 이벤트",
                        fakes.clock.instant(),
                        fakes.clock.instant().plus(Duration.ofDays(1)),
                        fakes.clock.instant().plus(Duration.ofDays(2)),
                        List.of(new Prize("식사권", 1, 20_000)),
                        1,
                        3));
        assertRefused(ParticipationError.NOT_OPEN, () -> participations.enter(other, form("010-1234-5678", null)));
    }

    @Test
    void enterShouldBeRefusedWhenTheEventIsUnknown() {
        assertRefused(
                ParticipationError.EVENT_NOT_FOUND,
                () -> participations.enter(UUID.randomUUID(), form("010-1234-5678", null)));
    }

    @Test
    void enterShouldGiveTheTicketsOfAVisitWhenTheCodeIsShownNow() {
        String code = participations.visitCode(ownerId, eventId).code();

        Entered entered = participations.enter(eventId, form("010-1234-5678", code.toLowerCase()));

        assertThat(entered.receipt().tickets()).isEqualTo(3);
        assertThat(entered.receipt().leaf())
                .isEqualTo(FairDraw.leaf(
                        eventId, entered.participationId(), 3, entered.receipt().salt()));
    }

    @Test
    void enterShouldBeRefusedWhenTheVisitCodeIsOver() {
        String code = participations.visitCode(ownerId, eventId).code();
        fakes.clock.advance(Duration.ofMinutes(20));

        assertRefused(CommonError.INVALID_REQUEST, () -> participations.enter(eventId, form("010-1234-5678", code)));
    }

    @Test
    void visitCodeShouldBeGoodUntilTheTimeItNames() {
        var code = participations.visitCode(ownerId, eventId);

        assertThat(fakes.visitCodes()
                        .valid(eventId, code.code(), code.validUntil().minusMillis(1)))
                .isTrue();
        assertThat(fakes.visitCodes().valid(eventId, code.code(), code.validUntil()))
                .isFalse();
    }

    @Test
    void listShouldMaskWhoEntered() {
        participations.enter(eventId, form("010-1234-5678", null));

        Page<Entrant> page = participations.list(ownerId, eventId, 0, 20);

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items().get(0).name()).isEqualTo("홍*동");
        assertThat(page.items().get(0).phone()).isEqualTo("010-****-5678");
    }

    @Test
    void listShouldNotBeFoundWhenTheEventIsSomeoneElses() {
        assertRefused(ParticipationError.EVENT_NOT_FOUND, () -> participations.list(UUID.randomUUID(), eventId, 0, 20));
    }

    private static EntryForm form(String phone, String visitCode) {
        return new EntryForm("홍길동", phone, null, null, visitCode, null);
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
