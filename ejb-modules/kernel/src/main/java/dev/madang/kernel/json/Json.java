package dev.madang.kernel.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;

/** JSON as Madang stores and sends it: JSON-B defaults, nulls left out, unknown fields ignored. Records must be public. */
public final class Json {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private Json() {}

    /** @throws IllegalArgumentException when the value cannot be written */
    public static String write(Object value) {
        try {
            return JSONB.toJson(value);
        } catch (JsonbException e) {
            throw new IllegalArgumentException(
                    "No JSON of " + value.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** @throws UnreadableJsonException when the text is no JSON or does not fit the type */
    public static <T> T read(String json, Class<T> type) {
        try {
            return JSONB.fromJson(json, type);
        } catch (JsonbException e) {
            throw new UnreadableJsonException(type, e);
        }
    }
}
