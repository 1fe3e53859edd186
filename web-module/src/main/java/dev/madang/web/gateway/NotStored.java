package dev.madang.web.gateway;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Lets nobody on the way keep an answer that is not for everyone, nor a failure, nor give it to another origin. */
@Provider
public class NotStored implements ContainerResponseFilter {

    private static final Pattern FOR_EVERYONE = Pattern.compile("/?(public|reference)/.*");
    private static final int FIRST_FAILURE = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean forEveryone = response.getStatus() < FIRST_FAILURE
                && "GET".equals(request.getMethod())
                && FOR_EVERYONE.matcher(request.getUriInfo().getPath()).matches();
        if (forEveryone) {
            // The server answers other origins with their own name (CORS), and everyone in their language.
            response.getHeaders().add(HttpHeaders.VARY, "Origin, Accept-Language");
        } else if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
