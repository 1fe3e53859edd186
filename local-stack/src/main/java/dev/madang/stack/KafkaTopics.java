package dev.madang.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that {@code kafka-topics.txt} lists: one per line, its name and its number of partitions. */
final class KafkaTopics {

    private static final long PATIENCE_SECONDS = 20;

    private final String bootstrapServers;

    KafkaTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    boolean clusterHasNode() throws InterruptedException {
        try (Admin admin = admin()) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }

    void createMissing() throws InterruptedException {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = listed().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException problem) {
            throw new StackException("Cannot create the Kafka topics at " + bootstrapServers, problem);
        }
    }

    /** What the list asks for, each on a single node. */
    static List<NewTopic> listed() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                KafkaTopics.class.getResourceAsStream("kafka-topics.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(KafkaTopics::topic)
                    .toList();
        } catch (IOException problem) {
            throw new StackException("Cannot read kafka-topics.txt", problem);
        }
    }

    private static NewTopic topic(String line) {
        String[] words = line.split("\\s+");
        return new NewTopic(words[0], Integer.parseInt(words[1]), (short) 1);
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                15_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000));
    }
}
