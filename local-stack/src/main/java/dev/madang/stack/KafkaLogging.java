package dev.madang.stack;

/** Keeps Kafka's client from filling the launcher's screen with its configuration. */
final class KafkaLogging {

    private static final String LEVEL = "org.slf4j.simpleLogger.log.org.apache.kafka";

    private KafkaLogging() {}

    static void hush() {
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, "error");
        }
    }
}
