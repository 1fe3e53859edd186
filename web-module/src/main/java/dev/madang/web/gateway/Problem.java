package dev.madang.web.gateway;

import dev.madang.kernel.error.FieldError;
import java.util.List;

/**
 * A failure as RFC 9457 {@code application/problem+json}.
 *
 * @param instance the path that was called
 * @param errors the fields that were refused, or null
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<FieldError> errors,
        String correlationId) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
