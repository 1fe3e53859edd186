package dev.madang.web.gateway;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Counts the calls to open resources against the address they come from, before anything that costs. Calls that show no
 * valid token are counted where they are refused.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class AddressLimitFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest caller;

    @Inject
    RateLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        Limit limit = limitOf(resource);
        String address = ClientAddress.counted(caller.getRemoteAddr());
        if (limit.counted() == Limit.Counted.PER_ADDRESS) {
            limits.count(limit, address);
        } else if (isOpen(resource)) {
            limits.count(Limit.OTHERS, address);
        }
    }

    static Limit limitOf(ResourceInfo resource) {
        Limited limited = resource.getResourceMethod().getAnnotation(Limited.class);
        return limited == null ? Limit.OTHERS : limited.value();
    }

    static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
