package dev.madang.web.gateway;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Counts the calls of an owner, once it is sure who it is and before the body is read. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class OwnerLimitFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    CurrentOwner owner;

    @Inject
    RateLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        Limit limit = AddressLimitFilter.limitOf(resource);
        if (limit.counted() == Limit.Counted.PER_OWNER && !AddressLimitFilter.isOpen(resource)) {
            limits.count(limit, owner.id().toString());
        }
    }
}
