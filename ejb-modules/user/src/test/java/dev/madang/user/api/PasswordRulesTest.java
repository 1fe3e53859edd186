package dev.madang.user.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"12345678", "Password1", "1q2w3e4r", "dkssudgktpdy", "DKSSUDGKTPDY", "qwer1234!", "tkfkd1004"})
    void aPasswordShouldBeCommonHoweverItsLettersAreWritten(String password) {
        assertThat(CommonPasswords.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "마당에서 만나요 2026", "xK3!vQ9z"})
    void aPasswordShouldNotBeCommonWhenNobodyTriesItFirst(String password) {
        assertThat(CommonPasswords.contain(password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Owner.Kim@example.com",
                "owner.kim",
                "010-1234-5678",
                "+82 10 1234 5678",
                "01012345678",
                "김 마당",
                "김마당"
            })
    void aPasswordShouldBeRefusedWhenItIsKnownOfItsOwner(String password) {
        assertThat(PasswordUnlikeOwner.Validator.isLike(password, "owner.kim@example.com", "010 1234 5678", "김 마당"))
                .isTrue();
    }

    @Test
    void aPasswordShouldBeTakenWhenItIsUnlikeItsOwner() {
        assertThat(PasswordUnlikeOwner.Validator.isLike("correct horse battery", "@", "no phone", "김마당"))
                .isFalse();
        assertThat(PasswordUnlikeOwner.Validator.isLike("correct horse battery", null, null, null))
                .isFalse();
    }
}
