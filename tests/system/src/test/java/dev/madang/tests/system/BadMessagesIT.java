package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.stack.Part;
import dev.madang.tests.walk.MainJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages nobody can handle become dead letters and never stop a stream. */
@ExtendWith(RunningMadang.class)
class BadMessagesIT {

    private static final List<String> READERS = List.of("distribution", "participation", "analytics");

    @Test
    void badMessagesShouldBecomeDeadLettersAndTheNextEventStillBeHandled(RunningMadang.Parts madang) throws Exception {
        List<String> bad = Arrays.asList(
                "no json",
                "",
                "{}",
                "{\"specversion\":\"1.0\",\"id\":\"x\"}",
                "zero \u0000 byte",
                event("\"text instead of an object\""),
                event("{\"eventId\":\"no uuid\"}"));
        Map<String, Long> before = deadLetters(madang);

        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", madang.stack().address(Part.KAFKA)),
                new StringSerializer(),
                new StringSerializer())) {
            for (String message : bad) {
                producer.send(new ProducerRecord<>(
                                "event-created", UUID.randomUUID().toString(), message))
                        .get();
            }
        }

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            Map<String, Long> now = deadLetters(madang);
            for (String reader : READERS) {
                assertThat(now.get(reader) - before.get(reader)).as(reader).isEqualTo(bad.size());
            }
        });
        KafkaHeaders.awaitCorrelationId(madang.stack(), "event-created-dlq", "bad-message");
        MainJob.Result result = new MainJob(madang.client(), line -> {}).walk();
        assertThat(result.dashboard().path("entrants").path("total").asInt()).isEqualTo(MainJob.ENTRANTS);
    }

    private static String event(String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/madang/event\",\"type\":\"dev.madang.event.EventCreated\",\"subject\":\"%s\",\"time\":\"%s\",\"correlationid\":\"bad-message\",\"datacontenttype\":\"application/json\",\"data\":%s}"
                .formatted(UUID.randomUUID(), UUID.randomUUID(), Instant.now(), data);
    }

    private static Map<String, Long> deadLetters(RunningMadang.Parts madang) {
        JsonNode checks = madang.client()
                .get(madang.server().address().resolve("/health/ready").toString())
                .expect(200)
                .json()
                .path("checks");
        for (JsonNode check : checks) {
            if (check.path("name").asText().equals("dead letters")) {
                JsonNode data = check.path("data");
                return Map.of(
                        "distribution", data.path("distribution").asLong(),
                        "participation", data.path("participation").asLong(),
                        "analytics", data.path("analytics").asLong());
            }
        }
        throw new AssertionError("No dead letters in " + checks);
    }
}
