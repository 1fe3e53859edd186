package dev.madang.event.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewEventTest {

    @Test
    void patternShouldNameEveryObjective() {
        assertThat(NewEvent.OBJECTIVES.split("\\|"))
                .containsExactlyElementsOf(
                        Stream.of(Objective.values()).map(Enum::name).toList());
    }
}
