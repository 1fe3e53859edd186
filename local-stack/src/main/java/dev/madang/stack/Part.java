package dev.madang.stack;

import java.util.Locale;

/** The four backends of Madang that a {@link LocalStack} runs. */
public enum Part {
    POSTGRESQL("PostgreSQL"),
    REDIS("Redis"),
    KAFKA("Kafka"),
    BLOB("Blob storage");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The name people read in progress lines and errors. */
    public String title() {
        return title;
    }

    /** The name in system properties ({@code madang.<key>.port}), logs and the file of child processes. */
    String key() {
        return this == POSTGRESQL ? "postgres" : name().toLowerCase(Locale.ROOT);
    }
}
