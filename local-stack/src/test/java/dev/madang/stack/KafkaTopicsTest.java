package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class KafkaTopicsTest {

    private static final String DEAD_LETTERS = "-dlq";

    private final Map<String, Integer> partitions =
            KafkaTopics.listed().stream().collect(Collectors.toMap(NewTopic::name, NewTopic::numPartitions));

    @Test
    void listShouldHoldTheTopicsOfTheContract() {
        assertThat(partitions.keySet().stream().filter(name -> !name.endsWith(DEAD_LETTERS)))
                .containsExactlyInAnyOrder(
                        "ai-job-topic",
                        "event-draft-created",
                        "event-created",
                        "event-closed",
                        "participant-registered",
                        "winners-drawn",
                        "distribution-completed",
                        "user-logged-out");
    }

    @Test
    void everyTopicShouldHaveSixPartitionsAndADeadLetterQueueWithOne() {
        partitions.forEach((name, count) -> {
            if (name.endsWith(DEAD_LETTERS)) {
                assertThat(count).as(name).isEqualTo(1);
                assertThat(partitions).containsKey(name.replace(DEAD_LETTERS, ""));
            } else {
                assertThat(count).as(name).isEqualTo(6);
                assertThat(partitions).containsKey(name + DEAD_LETTERS);
            }
        });
    }
}
