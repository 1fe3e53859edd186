package dev.madang.web.gateway;

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
import java.math.BigDecimal;

/**
 * Reads whole numbers as they are written: one with a fraction or out of range is refused, never cut or wrapped. The
 * JSON binding passes primitives by, so request records say {@code Integer} and {@code Long}.
 */
@Provider
public class StrictNumbers implements ContextResolver<Jsonb> {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withDeserializers(new Int(), new Whole()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }

    private static BigDecimal number(JsonParser parser) {
        try {
            return parser.getValue() instanceof jakarta.json.JsonNumber number
                    ? number.bigDecimalValue()
                    : refuse(null);
        } catch (IllegalStateException e) {
            return refuse(e);
        }
    }

    private static BigDecimal refuse(Exception cause) {
        throw new JsonbException("Not a whole number in range", cause);
    }

    /** For {@code Integer}. */
    public static class Int implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            try {
                return number(parser).intValueExact();
            } catch (ArithmeticException e) {
                throw new JsonbException("Not a whole number in range", e);
            }
        }
    }

    /** For {@code Long}. */
    public static class Whole implements JsonbDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            try {
                return number(parser).longValueExact();
            } catch (ArithmeticException e) {
                throw new JsonbException("Not a whole number in range", e);
            }
        }
    }
}
