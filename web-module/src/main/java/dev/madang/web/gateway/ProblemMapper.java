package dev.madang.web.gateway;

import dev.madang.kernel.event.Correlation;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every failure as problem+json: no stack trace and no cause leaves the server. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int RETRY_AFTER_SECONDS = 2;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        return respond(thrown, headers, uri);
    }

    static Response respond(Throwable thrown, HttpHeaders headers, UriInfo uri) {
        Locale locale = Messages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problems.Failure failure = Problems.of(thrown, locale);
        int status = Problems.status(failure.code());
        String correlationId = Correlation.current();
        if (status >= 500) {
            LOG.log(Level.SEVERE, failure.code().code() + ", correlation id " + correlationId, thrown);
        } else {
            LOG.log(Level.FINE, failure.code().code(), thrown);
        }
        Problem problem = Problems.describe(failure, "/api/" + trimmed(uri.getPath()), correlationId, locale);
        Response.ResponseBuilder response = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .language(locale)
                .entity(problem);
        if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (thrown instanceof TooManyRequestsException refused) {
            response.header(HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds());
        }
        if (thrown instanceof NotAllowedException refused) {
            response.header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        if (status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    private static String trimmed(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
