package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StackSettingsTest {

    private static final List<String> PROPERTIES = List.of("madang.data", "madang.redis.port", "madang.http.port");

    @AfterEach
    void forgetProperties() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @Test
    void fromSystemPropertiesShouldUseTheUsualPortsWhenNothingIsSaid() {
        StackSettings settings = StackSettings.fromSystemProperties();

        assertThat(settings.ports())
                .isEqualTo(Map.of(Part.POSTGRESQL, 15432, Part.REDIS, 16379, Part.KAFKA, 19092, Part.BLOB, 11000));
        assertThat(settings.httpPort()).isEqualTo(9080);
        assertThat(settings.httpsPort()).isEqualTo(9443);
        assertThat(settings.dataFolder()).isEqualTo(Path.of(".madang").toAbsolutePath());
    }

    @Test
    void fromSystemPropertiesShouldObeyEachProperty() {
        System.setProperty("madang.data", "/somewhere/else");
        System.setProperty("madang.redis.port", "7000");
        System.setProperty("madang.http.port", "0");

        StackSettings settings = StackSettings.fromSystemProperties();

        assertThat(settings.dataFolder()).isEqualTo(Path.of("/somewhere/else").toAbsolutePath());
        assertThat(settings.port(Part.REDIS)).isEqualTo(7000);
        assertThat(settings.port(Part.KAFKA)).isEqualTo(19092);
        assertThat(settings.httpPort()).isZero();
    }

    @Test
    void fromSystemPropertiesShouldNameThePropertyWhenItIsNoPort() {
        for (String wrong : List.of("seven", "-1", "65536")) {
            System.setProperty("madang.redis.port", wrong);

            assertThatThrownBy(StackSettings::fromSystemProperties)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("-Dmadang.redis.port=" + wrong);
        }
    }

    @Test
    void chosenPortsShouldBeDifferentFreeOnesOutsideTheRangeOfOutgoingConnections() {
        StackSettings chosen = StackSettings.temporary(Path.of("unused")).withChosenPorts();

        assertThat(chosen.ports().values()).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 32_000);
        assertThat(chosen.httpPort()).isNotZero().isNotEqualTo(chosen.httpsPort());
    }

    @Test
    void chosenPortsShouldKeepThoseThatWereGiven() {
        StackSettings settings = StackSettings.temporary(Path.of("unused")).withPort(Part.KAFKA, 12_345);

        assertThat(settings.withChosenPorts().port(Part.KAFKA)).isEqualTo(12_345);
    }

    @Test
    void settingsShouldRefuseAPartWithoutAPort() {
        assertThatThrownBy(() -> new StackSettings(
                        Path.of("a"), Path.of("b"), Path.of("c"), "127.0.0.1", Map.of(Part.REDIS, 1), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PostgreSQL");
    }
}
