package dev.madang.tests.system;

import dev.madang.stack.LocalStack;
import dev.madang.stack.Part;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** What stands in the headers of Kafka's records. */
final class KafkaHeaders {

    private KafkaHeaders() {}

    /** Waits for a record of a topic with that correlation id in its header. */
    static void awaitCorrelationId(LocalStack stack, String topic, String id) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stack.address(Part.KAFKA)),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await("the correlation id " + id + " on " + topic)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> seen(consumer, id));
        }
    }

    private static boolean seen(KafkaConsumer<String, String> consumer, String id) {
        boolean seen = false;
        for (var message : consumer.poll(Duration.ofMillis(200))) {
            for (var header : message.headers().headers("X-Correlation-Id")) {
                seen |= id.equals(new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return seen;
    }
}
