package dev.madang.user.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.LogIn;
import dev.madang.user.api.MemberSession;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DefaultLogInsTest {

    private static final String EMAIL = "owner@example.com";

    private final UserService service = new UserService();
    private final UUID owner = service.register(EMAIL, "010-1234-5678");

    @Test
    void logInShouldOpenASessionAndKeepItsRefreshTokenAsAHashOnly() {
        LogIn logIn = logIn();

        assertThat(logIn.user().userId()).isEqualTo(owner);
        assertThat(logIn.refreshToken()).hasSize(43);
        assertThat(service.sessions.refreshTokens).hasSize(1).doesNotContainKey(logIn.refreshToken());
        assertThat(service.sessions.accessTokens)
                .containsKey(logIn.accessToken().tokenId());
        assertThat(service.members.logIns).containsExactly(owner);
    }

    @Test
    void logInShouldDoTheSameWorkWhetherTheEmailOrThePasswordIsWrong() {
        assertRefused("AUTH_001", () -> service.logIns.logIn(EMAIL, "wrong", null, service.signer));
        int forTheWrongPassword = service.passwords.checks;
        assertRefused("AUTH_001", () -> service.logIns.logIn("nobody@example.com", "wrong", null, service.signer));

        assertThat(forTheWrongPassword).isEqualTo(1);
        assertThat(service.passwords.checks).isEqualTo(2 * forTheWrongPassword);
        assertThat(service.sessions.sessions).isEmpty();
    }

    @Test
    void logInShouldHashThePasswordAgainWhenItsHashIsOutdated() {
        service.passwords.outdated = true;

        logIn();

        assertThat(service.members.strongerHashes).containsEntry(owner, "hash of " + UserService.PASSWORD);
    }

    @Test
    void refreshShouldGiveNewTokensOfTheSameSession() {
        LogIn first = logIn();

        LogIn second = service.logIns.refresh(first.refreshToken(), service.signer);

        assertThat(second.sessionId()).isEqualTo(first.sessionId());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(service.sessions.revoked).isEmpty();
    }

    @Test
    void refreshShouldEndTheSessionWithAllItsTokensWhenAUsedTokenComesBack() {
        LogIn first = logIn();
        LogIn second = service.logIns.refresh(first.refreshToken(), service.signer);

        assertRefused("AUTH_002", () -> service.logIns.refresh(first.refreshToken(), service.signer));

        assertThat(service.sessions.revoked)
                .extracting(RevokedToken::tokenId)
                .containsExactlyInAnyOrder(
                        first.accessToken().tokenId(), second.accessToken().tokenId());
        assertThat(service.events).hasSize(2).allSatisfy(event -> assertThat(((UserLoggedOut) event).reason())
                .isEqualTo(LogOutReason.REUSED));
        assertRefused("AUTH_002", () -> service.logIns.refresh(second.refreshToken(), service.signer));
    }

    @Test
    void refreshShouldBeRefusedWhenTheTokenIsUnknown() {
        assertRefused("AUTH_002", () -> service.logIns.refresh("made up", service.signer));
    }

    @Test
    void refreshShouldBeRefusedWhenTheSessionWasNotUsedForThirtyDays() {
        LogIn logIn = logIn();
        service.clock.turn(UserService.IDLE);

        assertRefused("AUTH_002", () -> service.logIns.refresh(logIn.refreshToken(), service.signer));
    }

    @Test
    void refreshShouldBeRefusedOnTheSessionsLastDayHoweverOftenItWasUsed() {
        LogIn logIn = logIn();
        for (int i = 0; i < 3; i++) {
            service.clock.turn(Duration.ofDays(29));
            logIn = service.logIns.refresh(logIn.refreshToken(), service.signer);
        }
        assertThat(logIn.refreshableUntil()).isEqualTo(service.clock.instant().plus(Duration.ofDays(3)));
        service.clock.turn(Duration.ofDays(3));

        String last = logIn.refreshToken();
        assertRefused("AUTH_002", () -> service.logIns.refresh(last, service.signer));
    }

    @Test
    void logOutShouldRevokeWhatTheSessionWasIssuedAndNothingElse() {
        LogIn here = logIn();
        LogIn elsewhere = logIn();

        service.logIns.logOut(owner, here.sessionId());
        service.logIns.logOut(owner, here.sessionId());

        assertThat(service.sessions.revoked)
                .extracting(RevokedToken::tokenId)
                .containsExactly(here.accessToken().tokenId());
        assertThat(service.events).hasSize(1);
        assertRefused("AUTH_002", () -> service.logIns.refresh(here.refreshToken(), service.signer));
        assertThat(service.logIns.refresh(elsewhere.refreshToken(), service.signer))
                .isNotNull();
    }

    @Test
    void logOutShouldRevokeATokenThatHasJustExpiredBecauseClocksDiffer() {
        LogIn logIn = logIn();
        service.clock.turn(Duration.ofMinutes(10).plusSeconds(5));

        service.logIns.logOut(owner, logIn.sessionId());

        assertThat(service.sessions.revoked).singleElement().satisfies(token -> assertThat(token.expiresAt())
                .isAfter(logIn.accessToken().expiresAt().plusSeconds(5)));
    }

    @Test
    void logOutShouldTellNothingOfTokensThatHaveExpired() {
        LogIn logIn = logIn();
        service.clock.turn(Duration.ofMinutes(12));

        service.logIns.logOut(owner, logIn.sessionId());

        assertThat(service.sessions.revoked).isEmpty();
        assertThat(service.events).isEmpty();
    }

    @Test
    void endShouldNotFindAnotherMembersSession() {
        UUID other = service.register("other@example.com", "010-9999-8888");
        LogIn logIn = logIn();

        assertRefused("COMMON_404", () -> service.logIns.end(other, logIn.sessionId()));
        assertRefused("COMMON_404", () -> service.logIns.end(owner, UUID.randomUUID()));

        assertThat(service.logIns.refresh(logIn.refreshToken(), service.signer)).isNotNull();
    }

    @Test
    void endAllShouldEndEverySessionOfTheMember() {
        LogIn one = logIn();
        LogIn two = logIn();

        service.logIns.endAll(owner);

        assertThat(service.logIns.list(owner, 0, 20).items()).isEmpty();
        assertRefused("AUTH_002", () -> service.logIns.refresh(one.refreshToken(), service.signer));
        assertRefused("AUTH_002", () -> service.logIns.refresh(two.refreshToken(), service.signer));
    }

    @Test
    void listShouldShowLivingSessionsWithTheirClients() {
        LogIn ended = logIn();
        service.logIns.logOut(owner, ended.sessionId());
        LogIn living = service.logIns.logIn(EMAIL, UserService.PASSWORD, "Phone", service.signer);

        assertThat(service.logIns.list(owner, 0, 20).items())
                .containsExactly(new MemberSession(
                        living.sessionId(), "Phone", service.clock.instant(), service.clock.instant()));
    }

    @Test
    void openShouldBeRefusedWhenTheAccountIsGone() {
        assertRefused("AUTH_002", () -> service.logIns.open(UUID.randomUUID(), null, service.signer));
    }

    private LogIn logIn() {
        return service.logIns.logIn(" Owner@Example.com ", UserService.PASSWORD, null, service.signer);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code().code()).isEqualTo(code));
    }
}
