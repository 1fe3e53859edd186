package dev.madang.participation.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ProblemException;
import dev.madang.participation.api.Drawn;
import dev.madang.participation.api.EntryForm;
import dev.madang.participation.api.ParticipationError;
import dev.madang.participation.api.Proof;
import dev.madang.participation.api.Winner;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultDrawsTest {

    private final Fakes fakes = new Fakes();
    private final DefaultDraws draws = fakes.draws();
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
                        List.of(new Prize("식사권", 1, 20_000), new Prize("음료", 2, 2_500)),
                        2,
                        3));
    }

    @Test
    void drawShouldGivePrizesInTheirOrderAndCountRanksOnThroughTheAlternates() {
        enter(9);
        end();

        Drawn drawn = draws.draw(ownerId, eventId);

        assertThat(drawn.winners()).extracting(Winner::prize).containsExactly("식사권", "음료", "음료");
        assertThat(drawn.winners()).extracting(Winner::rank).containsExactly(1, 2, 3);
        assertThat(drawn.alternates()).extracting(Winner::rank).containsExactly(4, 5);
        assertThat(drawn.alternates()).extracting(Winner::prize).containsOnlyNulls();
        assertThat(drawn.winners()).extracting(Winner::phone).allMatch(phone -> phone.startsWith("+8210"));
        assertThat(fakes.outbox)
                .contains(new WinnersDrawn(
                        eventId, fakes.clock.instant(), 9, 3, 2, drawn.proof().merkleRoot()));
    }

    @Test
    void drawShouldLetEveryoneWinWhenThereAreFewerEntriesThanPrizes() {
        enter(2);
        end();

        Drawn drawn = draws.draw(ownerId, eventId);

        assertThat(drawn.winners()).hasSize(2);
        assertThat(drawn.alternates()).isEmpty();
    }

    @Test
    void drawShouldGiveItsAnswerAgainToTheSameKeyAndKeepNothingOfTheWinners() {
        enter(9);
        end();
        fakes.answers.keyed = true;
        Drawn first = draws.draw(ownerId, eventId);

        assertThat(draws.draw(ownerId, eventId)).isEqualTo(first);
        assertThat(fakes.answers.first).isEqualTo(eventId);
    }

    @Test
    void drawShouldBeRefusedWhenItWasDrawn() {
        enter(1);
        end();
        draws.draw(ownerId, eventId);

        assertThatThrownBy(() -> draws.draw(ownerId, eventId))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ParticipationError.ALREADY_DRAWN);
                    assertThat(problem.arguments()).containsExactly("/api/events/" + eventId + "/winners");
                });
        assertThat(fakes.outbox).filteredOn(WinnersDrawn.class::isInstance).hasSize(1);
    }

    @Test
    void drawShouldBeRefusedWhenTheEventIsOpen() {
        enter(1);
        assertRefused(ParticipationError.STILL_OPEN, () -> draws.draw(ownerId, eventId));
    }

    @Test
    void drawShouldBeRefusedWhenNobodyEntered() {
        end();
        assertRefused(ParticipationError.NOBODY_ENTERED, () -> draws.draw(ownerId, eventId));
    }

    @Test
    void drawShouldNotBeFoundWhenTheEventIsSomeoneElses() {
        end();
        assertRefused(ParticipationError.EVENT_NOT_FOUND, () -> draws.draw(UUID.randomUUID(), eventId));
    }

    @Test
    void proofShouldHoldTheCommitmentOnlyWhenTheEventIsOpen() {
        enter(3);

        Proof proof = draws.proof(eventId);

        assertThat(proof.status()).isEqualTo(Proof.Status.COMMITTED);
        assertThat(proof.seedCommitment()).hasSize(64);
        assertThat(proof.seed()).isNull();
        assertThat(proof.leaves()).isNull();
        assertThat(proof.entryCount()).isNull();
    }

    @Test
    void proofShouldSealTheEntriesWhenTheEventIsOver() {
        enter(3);
        end();

        Proof proof = draws.proof(eventId);

        assertThat(proof.status()).isEqualTo(Proof.Status.CLOSED);
        assertThat(proof.entryCount()).isEqualTo(3);
        assertThat(proof.leaves()).extracting(Proof.Leaf::leaf).isSorted().hasSize(3);
        assertThat(proof.seed()).isNull();
        assertThat(proof.winners()).isNull();
        assertThat(fakes.promotions.get(eventId).isSealed()).isTrue();
    }

    @Test
    void leavesShouldBeThoseOfTheProofWhenReadPageByPage() {
        enter(5);
        end();

        List<Proof.Leaf> first = draws.leaves(eventId, "", 2);
        List<Proof.Leaf> second = draws.leaves(eventId, first.get(1).leaf(), 2);
        List<Proof.Leaf> third = draws.leaves(eventId, second.get(1).leaf(), 2);

        assertThat(Stream.of(first, second, third).flatMap(List::stream))
                .containsExactlyElementsOf(draws.proof(eventId).leaves());
        assertThat(draws.leaves(eventId, third.get(0).leaf(), 2)).isEmpty();
    }

    @Test
    void leavesShouldBeNoneWhenTheEventIsOpen() {
        enter(3);
        assertThat(draws.leaves(eventId, "", 2)).isEmpty();
    }

    @Test
    void winnersShouldBeTheOnesTheDrawAnswered() {
        enter(9);
        end();
        Drawn drawn = draws.draw(ownerId, eventId);

        assertThat(draws.winners(ownerId, eventId).winners()).isEqualTo(drawn.winners());
        assertThat(draws.winners(ownerId, eventId).alternates()).isEqualTo(drawn.alternates());
    }

    @Test
    void proofShouldRevealTheSeedItCommittedToWhenDrawn() {
        enter(3);
        end();
        Drawn drawn = draws.draw(ownerId, eventId);

        Proof proof = draws.proof(eventId);

        assertThat(proof).isEqualTo(drawn.proof());
        assertThat(FairDraw.commitment(HexFormat.of().parseHex(proof.seed()))).isEqualTo(proof.seedCommitment());
    }

    @Test
    void announcementShouldMaskTheWinners() {
        enter(1);
        end();
        draws.draw(ownerId, eventId);

        assertThat(draws.announcement(eventId).winners().get(0).name()).isEqualTo("홍*동");
        assertThat(draws.announcement(eventId).winners().get(0).phone()).isEqualTo("010-****-0000");
    }

    @Test
    void winnersShouldNotBeFoundWhenNotDrawn() {
        assertRefused(ParticipationError.NOT_DRAWN, () -> draws.winners(ownerId, eventId));
        assertRefused(ParticipationError.NOT_DRAWN, () -> draws.announcement(eventId));
    }

    @Test
    void seedShouldStayWhenTheEventIsPublishedAgain() {
        String commitment = draws.proof(eventId).seedCommitment();
        publish();
        assertThat(draws.proof(eventId).seedCommitment()).isEqualTo(commitment);
    }

    private void enter(int count) {
        for (int i = 0; i < count; i++) {
            fakes.participations()
                    .enter(eventId, new EntryForm("홍길동", "010-1234-%04d".formatted(i), null, null, null, null));
        }
    }

    private void end() {
        fakes.clock.advance(Duration.ofDays(1));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
