package dev.madang.user.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    @ParameterizedTest
    @CsvSource({"120-88-00767,1208800767", "220-81-62517,2208162517", "1208800767,1208800767"})
    void newShouldKeepTheDigitsWhenTheCheckDigitIsRight(String written, String digits) {
        assertThat(new BusinessNumber(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123-45-67890", "120-88-00768", "120-88-0076", "120-88-00767-1", "", "abc-de-fghij"})
    void newShouldRefuseWhatIsNoBusinessNumber(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessNumber(written));
    }

    @Test
    void maskedShouldHideTheMiddle() {
        assertThat(new BusinessNumber("120-88-00767").masked()).isEqualTo("120-**-***67");
    }
}
