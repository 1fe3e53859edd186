package dev.madang.web.gateway;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies that are too large, however they are sent, and texts with U+0000, which no store of ours keeps: in the
 * body, raw or escaped, and in the query.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 2)
public class BodyFilter implements ContainerRequestFilter {

    private static final String BODY = BodyFilter.class.getName() + ".body";
    private static final String ESCAPED_ZERO = "\\u0000";

    @Inject
    @ConfigProperty(name = "madang.api.max-body-bytes", defaultValue = "262144")
    int mostBytes;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        query.forEach((name, values) -> {
            if (values.stream().anyMatch(BodyFilter::hasZero)) {
                throw refused(name);
            }
        });
        if (!request.hasEntity()) {
            request.setProperty(BODY, new byte[0]);
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw new ProblemException(CommonError.TOO_LARGE);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (hasZero(text) || text.contains(ESCAPED_ZERO)) {
            throw refused("body");
        }
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /**
     * The body of a request that passed, as it was sent.
     *
     * @throws IllegalStateException when it has not passed yet
     */
    static byte[] bodyOf(ContainerRequestContext request) {
        if (request.getProperty(BODY) instanceof byte[] body) {
            return body;
        }
        throw new IllegalStateException("The body has not been read yet");
    }

    private static boolean hasZero(String text) {
        return text.indexOf('\u0000') >= 0;
    }

    private static ProblemException refused(String field) {
        return new ProblemException(CommonError.INVALID_REQUEST, List.of(new FieldError(field, "field.unknown")));
    }
}
