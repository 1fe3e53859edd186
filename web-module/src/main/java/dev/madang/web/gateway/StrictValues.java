package dev.madang.web.gateway;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads values as they are written: a whole number with a fraction or out of range is refused, never cut or wrapped, and
 * a word is no truth value. The refusal is a {@link JsonbException}, to which the JSON binding adds the property; with
 * other exceptions it tells none. It passes primitives by, so request records say {@code Integer} and {@code Long}.
 */
@Provider
public class StrictValues implements ContextResolver<Jsonb> {

    private static final int LENGTH_OF_A_UUID = 36;

    private final Jsonb jsonb = JsonbBuilder.create(
            new JsonbConfig().withDeserializers(new Int(), new Whole(), new Truth(), new Identifier()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    /** Null stays null; what the reading cannot take is refused. */
    private static <T> T read(JsonParser parser, Function<JsonValue, T> reading) {
        try {
            JsonValue value = parser.getValue();
            return value == JsonValue.NULL ? null : reading.apply(value);
        } catch (ClassCastException | ArithmeticException | IllegalArgumentException | IllegalStateException e) {
            throw new JsonbException("Of another type, or out of its range", e);
        }
    }

    /** For {@code Integer}. */
    public static class Int implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, value -> ((JsonNumber) value).bigDecimalValue().intValueExact());
        }
    }

    /** For {@code Long}. */
    public static class Whole implements JsonbDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, value -> ((JsonNumber) value).bigDecimalValue().longValueExact());
        }
    }

    /** For {@code Boolean}. */
    public static class Truth implements JsonbDeserializer<Boolean> {
        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, value -> {
                if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                    throw new IllegalArgumentException("Neither true nor false");
                }
                return value == JsonValue.TRUE;
            });
        }
    }

    /** For {@code UUID}. */
    public static class Identifier implements JsonbDeserializer<UUID> {
        @Override
        public UUID deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return read(parser, value -> {
                String text = ((JsonString) value).getString();
                if (text.length() != LENGTH_OF_A_UUID) {
                    throw new IllegalArgumentException("Not a UUID");
                }
                return UUID.fromString(text);
            });
        }
    }
}
