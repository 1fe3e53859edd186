package dev.madang.user.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.ApiKeyScope;
import dev.madang.user.api.ApiKeys.NewApiKey;
import dev.madang.user.api.LogIn;
import dev.madang.user.api.PasswordChange;
import dev.madang.user.api.Profile;
import dev.madang.user.api.ProfileChange;
import dev.madang.user.api.RevokedTokens.RevokedToken;
import dev.madang.user.api.StoreDetails;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DefaultAccountsTest {

    private static final String EMAIL = "owner@example.com";
    private static final String NEW_PASSWORD = "a yard of one's own";

    private final UserService service = new UserService();
    private final UUID owner = service.register(EMAIL, "010-1234-5678");

    @Test
    void registerShouldKeepTidyNamesAndKnownCodes() {
        Profile profile = service.accounts.profile(owner);

        assertThat(profile.name()).isEqualTo("김 마당");
        assertThat(profile.phone()).isEqualTo("+821012345678");
        assertThat(profile.store().industry()).isEqualTo("BAKERY");
        assertThat(profile.store().region()).isEqualTo("SEOUL_11680");
    }

    @Test
    void registerShouldNameTheEmailFirstWhenEmailAndPhoneAreTaken() {
        assertRefused("USER_001", () -> service.register("OWNER@example.com", "+82 10 1234 5678"));
        assertRefused("USER_002", () -> service.register("other@example.com", "+82 10 1234 5678"));
    }

    @Test
    void changeShouldReplaceMemberAndShop() {
        Profile changed = service.accounts.change(
                owner,
                new ProfileChange(
                        "이마당",
                        "02-123-4567",
                        "220-81-62517",
                        new StoreDetails("마당찻집", "찻집", "제주", "제주시 마당로 1", "10–18"),
                        version()));

        assertThat(changed.name()).isEqualTo("이마당");
        assertThat(changed.phone()).isEqualTo("+8221234567");
        assertThat(changed.businessNumber()).isEqualTo("220-**-***17");
        assertThat(changed.store())
                .isEqualTo(new Profile.Store(changed.store().storeId(), "마당찻집", "찻집", "JEJU", "제주시 마당로 1", "10–18"));
    }

    @Test
    void changeShouldKeepTheBusinessNumberWhenNoneIsGiven() {
        assertThat(service.accounts
                        .change(owner, change("010-1234-5678", version()))
                        .businessNumber())
                .isEqualTo("120-**-***67");
    }

    @Test
    void changeShouldBeRefusedWhenTheVersionIsAnother() {
        assertRefused("USER_005", () -> service.accounts.change(owner, change("010-1234-5678", version() + 1)));
    }

    @Test
    void changeShouldBeRefusedWhenThePhoneIsAnotherMembers() {
        service.register("other@example.com", "010-9999-8888");

        assertRefused("USER_002", () -> service.accounts.change(owner, change("010 9999 8888", version())));
        assertThat(service.accounts.change(owner, change("010 1234 5678", version())))
                .isNotNull();
    }

    @Test
    void changePasswordShouldEndAllOtherSessions() {
        LogIn here = logIn(UserService.PASSWORD);
        LogIn elsewhere = logIn(UserService.PASSWORD);

        service.accounts.changePassword(
                owner, here.sessionId(), new PasswordChange(UserService.PASSWORD, NEW_PASSWORD));

        assertThat(service.sessions.revoked)
                .extracting(RevokedToken::tokenId)
                .containsExactly(elsewhere.accessToken().tokenId());
        assertThat(service.events)
                .containsExactly(new UserLoggedOut(
                        owner,
                        elsewhere.accessToken().tokenId(),
                        LogOutReason.PASSWORD_CHANGED,
                        service.clock.instant()));
        assertThat(service.logIns.refresh(here.refreshToken(), service.signer)).isNotNull();
        assertRefused("AUTH_001", () -> logIn(UserService.PASSWORD));
        assertThat(logIn(NEW_PASSWORD)).isNotNull();
    }

    @Test
    void changePasswordShouldLeaveAllAsItWasWhenTheCurrentOneIsWrong() {
        LogIn elsewhere = logIn(UserService.PASSWORD);

        assertRefused(
                "USER_004",
                () -> service.accounts.changePassword(
                        owner, UUID.randomUUID(), new PasswordChange("wrong", NEW_PASSWORD)));

        assertThat(service.logIns.refresh(elsewhere.refreshToken(), service.signer))
                .isNotNull();
        assertThat(logIn(UserService.PASSWORD)).isNotNull();
    }

    @Test
    void changePasswordShouldRefuseWhatEverybodyKnowsOfTheMember() {
        assertThatThrownBy(() -> service.accounts.changePassword(
                        owner, UUID.randomUUID(), new PasswordChange(UserService.PASSWORD, "010-1234-5678")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.fieldErrors()).extracting("field").containsExactly("newPassword"));
    }

    @Test
    void closeShouldLeaveNothingButTheTombstoneAndRefuseEveryToken() {
        LogIn logIn = logIn(UserService.PASSWORD);
        String key = service.keys
                .create(owner, new NewApiKey("till", ApiKeyScope.READ))
                .key();

        service.accounts.close(owner, UserService.PASSWORD);

        assertThat(service.members.byId(owner)).isEmpty();
        assertThat(service.members.stores).isEmpty();
        assertThat(service.sessions.sessions).isEmpty();
        assertThat(service.sessions.refreshTokens).isEmpty();
        assertThat(service.sessions.accessTokens).isEmpty();
        assertThat(service.members.closed).containsExactly(owner);
        assertThat(service.sessions.revoked)
                .extracting(RevokedToken::tokenId)
                .containsExactly(logIn.accessToken().tokenId());
        assertThat(service.keys.holderOf(key)).isEmpty();
        assertThat(service.register(EMAIL, "010-1234-5678")).isNotEqualTo(owner);
    }

    @Test
    void closeShouldAskForThePasswordOnlyWhenOneIsGiven() {
        assertRefused("USER_004", () -> service.accounts.close(owner, "wrong"));
        assertThat(service.members.byId(owner)).isPresent();

        service.accounts.close(owner, null);

        assertThat(service.members.byId(owner)).isEmpty();
    }

    private LogIn logIn(String password) {
        return service.logIns.logIn(EMAIL, password, null, service.signer);
    }

    private long version() {
        return service.accounts.profile(owner).version();
    }

    private static ProfileChange change(String phone, long version) {
        return new ProfileChange("김마당", phone, null, new StoreDetails("마당빵집", "BAKERY", "SEOUL", null, null), version);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code().code()).isEqualTo(code));
    }
}
