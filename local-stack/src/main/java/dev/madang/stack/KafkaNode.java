package dev.madang.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Runs the broker in a JVM of its own: its arguments are the configuration file and the folder of its data. */
final class KafkaNode {

    private KafkaNode() {}

    /** Prepares the data folder at the first start, then runs the broker until it is asked to stop. */
    public static void main(String[] arguments) {
        String configuration = arguments[0];
        Path metadata = Path.of(arguments[1], "meta.properties");
        if (!Files.exists(metadata)) {
            String[] format = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", configuration};
            int result = StorageTool.execute(format, System.out);
            if (result != 0) {
                System.exit(result);
            }
        }
        Kafka.main(new String[] {configuration});
    }
}
