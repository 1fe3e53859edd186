package dev.madang.kernel.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678,010-****-5678",
        "0507-1234-5678,050-****-5678",
        "031-212-3456,031-****-456",
        "02-212-3456,****-3456",
        "1588-1234,****-1234",
        "+354 410 1234,****-234",
        "+290 22158,****-58",
        "+1 650 253 0000,650-****-000"
    })
    void maskedShouldShowOnlyTheEndsAndNeverMoreThanHalfOfWhatFollowsTheCode(String written, String masked) {
        assertThat(new PhoneNumber(written).masked()).isEqualTo(masked);
    }
}
