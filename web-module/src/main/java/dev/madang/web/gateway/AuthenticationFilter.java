package dev.madang.web.gateway;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.ApiKeys;
import dev.madang.user.api.UserError;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets nobody in without a valid token that was not revoked or the key of a program, unless the resource method or class
 * says {@link PermitAll}. Who is refused is counted against the address.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest caller;

    @Inject
    TokenAccess tokens;

    @Inject
    KeyAccess keys;

    @Inject
    RateLimits limits;

    @Inject
    CurrentOwner owner;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!AddressLimitFilter.isOpen(resource)) {
            owner.is(bearer(request)
                    .flatMap(bearer -> bearer.startsWith(ApiKeys.PREFIX)
                            ? keys.callerOf(bearer, request)
                            : tokens.callerOf(bearer))
                    .orElseThrow(this::refused));
        }
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(header -> header.group(1));
    }

    private ProblemException refused() {
        limits.count(Limit.OTHERS, ClientAddress.counted(caller.getRemoteAddr()));
        return new ProblemException(UserError.NOT_AUTHENTICATED);
    }
}
