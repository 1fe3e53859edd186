package dev.madang.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class EnvelopeTest {

    public record SomethingHappened(UUID key, String what, Instant at) implements DomainEvent {}

    private final Instant now = Instant.parse("2026-11-22T12:34:56.789123Z");
    private final SomethingHappened event = new SomethingHappened(Ids.next(), "마당 \"열림\"", now);

    @Test
    void parseShouldGiveBackWhatToJsonWrote() {
        Envelope envelope = Envelope.of(Ids.next(), event, now, "correlation-1");

        Envelope parsed = Envelope.parse(envelope.toJson());

        assertThat(parsed).isEqualTo(envelope);
        assertThat(parsed.dataAs(SomethingHappened.class)).isEqualTo(event);
    }

    @Test
    void ofShouldNameTheServiceAndTheEvent() {
        Envelope envelope = Envelope.of(Ids.next(), event, now, null);

        assertThat(envelope.type()).isEqualTo("dev.madang.kernel.SomethingHappened");
        assertThat(envelope.source()).isEqualTo("/madang/kernel");
        assertThat(envelope.subject()).isEqualTo(event.key().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"specversion\":\"1.0\",\"id\":\"not-a-uuid\",\"source\":\"/x\",\"type\":\"t\",\"subject\":\"s\","
                        + "\"time\":\"2026-11-22T00:00:00Z\",\"datacontenttype\":\"application/json\",\"data\":{}}",
                "{\"specversion\":\"1.0\",\"id\":\"01a204dd-208b-7670-9cbb-a194212826dc\",\"source\":\"/x\",\"type\":\"t\"}"
            })
    void parseShouldRefuseWhatIsNoEventOfOurs(String message) {
        assertThatThrownBy(() -> Envelope.parse(message)).isInstanceOf(RuntimeException.class);
    }
}
