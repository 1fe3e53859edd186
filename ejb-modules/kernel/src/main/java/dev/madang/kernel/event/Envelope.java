package dev.madang.kernel.event;

import dev.madang.kernel.json.Json;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What travels on a topic: a CloudEvents 1.0 message in structured JSON. Consumers tell a repeated message by
 * {@link #id()}.
 *
 * @param type {@code dev.madang.<service>.<EventName>}
 * @param correlationId the request that caused it, or null
 * @param data the event itself as JSON
 */
public record Envelope(
        UUID id, String source, String type, String subject, Instant time, String correlationId, String data) {

    private static final JsonFormat FORMAT = new JsonFormat();
    private static final String CORRELATION = "correlationid";

    /** Wraps an event of the service whose package it stands in. */
    public static Envelope of(UUID id, DomainEvent event, Instant time, String correlationId) {
        String service = event.getClass().getPackageName().split("\\.")[2];
        return new Envelope(
                id,
                "/madang/" + service,
                "dev.madang." + service + "." + event.getClass().getSimpleName(),
                event.key().toString(),
                time,
                correlationId,
                Json.write(event));
    }

    /** @throws RuntimeException when the text is no CloudEvent with a UUID as its id and JSON as its data */
    public static Envelope parse(String message) {
        CloudEvent event = FORMAT.deserialize(message.getBytes(StandardCharsets.UTF_8));
        if (event.getData() == null || event.getTime() == null || event.getSubject() == null) {
            throw new IllegalArgumentException("data, time and subject are needed");
        }
        Object correlationId = event.getExtension(CORRELATION);
        return new Envelope(
                UUID.fromString(event.getId()),
                event.getSource().toString(),
                event.getType(),
                event.getSubject(),
                event.getTime().toInstant(),
                correlationId == null ? null : correlationId.toString(),
                new String(event.getData().toBytes(), StandardCharsets.UTF_8));
    }

    public String toJson() {
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create(source))
                .withType(type)
                .withSubject(subject)
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8));
        if (correlationId != null) {
            builder.withExtension(CORRELATION, correlationId);
        }
        return new String(FORMAT.serialize(builder.build()), StandardCharsets.UTF_8);
    }

    /** @throws dev.madang.kernel.json.UnreadableJsonException when the data does not fit the type */
    public <T> T dataAs(Class<T> dataType) {
        return Json.read(data, dataType);
    }
}
