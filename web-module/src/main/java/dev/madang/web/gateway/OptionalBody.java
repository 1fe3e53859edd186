package dev.madang.web.gateway;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Optional;

/** A JSON body that may be left out, which the JSON binding of resource methods does not know. */
public final class OptionalBody {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private OptionalBody() {}

    /** @throws jakarta.json.bind.JsonbException when there is a body that does not fit; it is answered as such */
    public static <T> Optional<T> read(String body, Class<T> type) {
        return body == null || body.isBlank() ? Optional.empty() : Optional.ofNullable(JSONB.fromJson(body, type));
    }
}
