package dev.madang.participation.business;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"홍길동,홍*동", "홍길,홍*", "홍,*", "남궁민수,남**수", "𠮷野屋,𠮷*屋", "Jo,J*"})
    void maskedShouldKeepTheEndsOnly(String name, String masked) {
        assertThat(new PersonName(name).masked()).isEqualTo(masked);
    }
}
