package dev.madang.web.gateway;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Answers addresses as paths: the host a caller claims to have called is not repeated. */
@Provider
public class RelativeLocations implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI location = response.getLocation();
        if (location != null) {
            String path = location.isAbsolute() ? location.getRawPath() : "/api/" + location.getRawPath();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path.replaceFirst("^/api//?api/", "/api/"));
        }
    }
}
