package dev.madang.web.gateway;

import dev.madang.kernel.Ids;
import dev.madang.kernel.event.Correlation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Gives every request a correlation id, the caller's own when it is well-formed, and answers with it. */
@Provider
@PreMatching
@jakarta.annotation.Priority(0)
public class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(Correlation.HEADER);
        boolean usable = given != null && WELL_FORMED.matcher(given).matches();
        Correlation.set(usable ? given : Ids.next().toString());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, Correlation.current());
        Correlation.clear();
    }
}
