package dev.madang.web.gateway;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.ServiceRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Answers {@code COMMON_503} until every service has its database. */
@Provider
@PreMatching
@jakarta.annotation.Priority(100)
public class ReadinessFilter implements ContainerRequestFilter {

    @Inject
    ServiceRegistry services;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!services.allReady()) {
            throw new ProblemException(CommonError.UNAVAILABLE);
        }
    }
}
