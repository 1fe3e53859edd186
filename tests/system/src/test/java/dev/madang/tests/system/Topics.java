package dev.madang.tests.system;

import dev.madang.stack.LocalStack;
import dev.madang.stack.Part;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The stack's Kafka, to see what is really on the topics. */
final class Topics {

    private Topics() {}

    /** A consumer of its own group, from the beginning of what it will subscribe to. */
    static KafkaConsumer<String, String> consumer(LocalStack stack) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        stack.address(Part.KAFKA),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
