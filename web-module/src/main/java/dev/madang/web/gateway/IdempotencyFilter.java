package dev.madang.web.gateway;

import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.idempotency.CurrentKey;
import dev.madang.kernel.idempotency.KeyedRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hands the {@code Idempotency-Key} of a POST to the services, each owner's apart from all others', and tells the caller
 * when an answer is an earlier one. What the same request is, is decided by method, address and the bytes of the body.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 3)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern WELL_FORMED = Pattern.compile("[!-~]{1,128}");
    private static final String PUBLIC = "public";

    @Context
    ResourceInfo resource;

    @Inject
    CurrentOwner owner;

    @Inject
    CurrentKey current;

    @Inject
    FieldCipher cipher;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        if (!WELL_FORMED.matcher(key).matches()) {
            throw new ProblemException(
                    CommonError.INVALID_REQUEST, List.of(new FieldError(HEADER, "field.idempotencyKey")));
        }
        KeyedRequest keyed = new KeyedRequest(caller() + ":" + key, fingerprint(request));
        current.set(keyed);
        request.setProperty(HEADER, keyed);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(HEADER) instanceof KeyedRequest keyed && keyed.replayed()) {
            response.getHeaders().putSingle(REPLAYED, "true");
        }
    }

    /** On a public address always the same, whoever calls: a token may come or go between two tries. */
    private String caller() {
        return AddressLimitFilter.isOpen(resource) ? PUBLIC : owner.id().toString();
    }

    /** Keyed, so that nobody can try passwords or phone numbers against a stored one. */
    private String fingerprint(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String body = new String(BodyFilter.bodyOf(request), StandardCharsets.ISO_8859_1);
        return cipher.index(String.join(
                "\n", request.getMethod(), address.getRawPath(), String.valueOf(address.getRawQuery()), body));
    }
}
