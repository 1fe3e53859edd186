package dev.madang.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.madang.kernel.error.ErrorCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue has a text for every error code there is, in both languages. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyErrorCodeShouldHaveATitleAndAText(String file) {
        TreeSet<String> wanted = new TreeSet<>();
        for (ErrorCode code : errorCodes()) {
            wanted.add(code.code());
            wanted.add(code.code() + ".title");
        }
        assertThat(catalogue(file).stringPropertyNames()).containsAll(wanted);
    }

    @Test
    void bothLanguagesShouldHaveTheSameKeys() {
        assertThat(catalogue("messages_en.properties").stringPropertyNames())
                .isEqualTo(catalogue("messages.properties").stringPropertyNames());
    }

    @Test
    void theErrorCodesOfTheContractShouldBeFound() {
        assertThat(errorCodes()).extracting(ErrorCode::code).contains("COMMON_001", "USER_001", "AUTH_001", "AUTH_002");
    }

    private static List<ErrorCode> errorCodes() {
        return errorCodes(new ClassFileImporter().importPackages("dev.madang"));
    }

    /** Every error code among some classes. */
    static List<ErrorCode> errorCodes(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                .map(JavaClass::reflect)
                .flatMap(type -> List.of((ErrorCode[]) type.getEnumConstants()).stream())
                .toList();
    }

    private static Properties catalogue(String file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Checkout.read(Checkout.ROOT
                    .resolve("web-module/src/main/resources/dev/madang/web")
                    .resolve(file))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
