package dev.madang.kernel.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"010-1234-5678", "01012345678", "010 1234 5678", "+82 10-1234-5678", "+821012345678"})
    void newShouldGiveOneValueForEveryUsualWriting(String written) {
        assertThat(new PhoneNumber(written).value()).isEqualTo("+821012345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "010", "010-1234", "not a phone", "010-1234-5678-9999"})
    void isValidShouldRefuseWhatIsNoPhoneNumber(String written) {
        assertThat(PhoneNumber.isValid(written)).isFalse();
    }

    @Test
    void maskedShouldShowOnlyTheEnds() {
        assertThat(new PhoneNumber("010-1234-5678").masked()).isEqualTo("010-****-5678");
    }
}
