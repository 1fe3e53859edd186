package dev.madang.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka node that is broker and controller at once. */
final class KafkaBackend implements Backend {

    private final StackSettings settings;
    private final DataFolder folder;

    KafkaBackend(StackSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public ChildCommand command() {
        Path home = PrivateFiles.createFolder(folder.path("kafka"));
        Path data = PrivateFiles.createFolder(home.resolve("data"));
        Path configuration = home.resolve("server.properties");
        PrivateFiles.write(configuration, configuration(data));
        List<String> words = new ArrayList<>(JavaCommand.small("256m"));
        words.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        words.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        words.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS");
        words.addAll(List.of(KafkaNode.class.getName(), configuration.toString(), data.toString()));
        return new ChildCommand(
                "kafka",
                words,
                Map.of("CLASSPATH", JavaCommand.classPath()),
                home,
                folder.log("kafka"),
                StopSignal.TERMINATE);
    }

    @Override
    public boolean answers() throws InterruptedException {
        return Ports.answers(settings.host(), settings.port(Part.KAFKA)) && topics().clusterHasNode();
    }

    @Override
    public void provision() throws InterruptedException {
        topics().createMissing();
    }

    private KafkaTopics topics() {
        return new KafkaTopics(settings.host() + ":" + settings.port(Part.KAFKA));
    }

    private List<String> configuration(Path data) {
        String broker = settings.host() + ":" + settings.port(Part.KAFKA);
        String controller = settings.host() + ":" + Ports.free();
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@" + controller,
                "listeners=PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "advertised.listeners=PLAINTEXT://" + broker,
                "controller.listener.names=CONTROLLER",
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs=" + data.toString().replace('\\', '/'),
                "auto.create.topics.enable=false",
                "group.initial.rebalance.delay.ms=0",
                // A single node cannot replicate.
                "default.replication.factor=1",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=8",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=8",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "share.coordinator.state.topic.num.partitions=8",
                // The usual 128 MiB would not fit into the small heap.
                "log.cleaner.dedupe.buffer.size=16777216");
    }
}
