package dev.madang.web.gateway;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.UserError;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets nobody in without a valid token that was not revoked or the key of a program, unless the resource method or class
 * says {@link PermitAll}. The signature and the times of a token were checked by the container.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Revocations revocations;

    @Inject
    KeyAccess keys;

    @Inject
    CurrentOwner owner;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isPublic()) {
            return;
        }
        Principal principal = request.getSecurityContext().getUserPrincipal();
        owner.is(
                principal instanceof JsonWebToken token
                        ? callerOf(token)
                        : keys.callerOf(request).orElseThrow(AuthenticationFilter::refused));
    }

    private Caller callerOf(JsonWebToken token) {
        if (token.getTokenID() == null || revocations.revoked(token.getTokenID())) {
            throw refused();
        }
        try {
            return new Caller(
                    UUID.fromString(token.getSubject()), UUID.fromString(token.getClaim(Tokens.SESSION_CLAIM)));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw refused(); // signed by us, but not for this
        }
    }

    private boolean isPublic() {
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }

    private static ProblemException refused() {
        return new ProblemException(UserError.NOT_AUTHENTICATED);
    }
}
