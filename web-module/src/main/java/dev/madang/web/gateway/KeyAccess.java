package dev.madang.web.gateway;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.ApiKeyScope;
import dev.madang.user.api.ApiKeys;
import dev.madang.user.api.ApiKeys.KeyHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.PathSegment;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets programs in by their key, as far as its scope goes: one to read may read, one to write may also write, and neither
 * may manage the account, its sessions or keys.
 */
@ApplicationScoped
public class KeyAccess {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern ACCOUNT = Pattern.compile("/?users(/.*)?");
    private static final Pattern OWN_PROFILE = Pattern.compile("/?users/me/?");

    @Inject
    ApiKeys keys;

    /**
     * Who calls by a key, if somebody holds it.
     *
     * @throws ProblemException {@code COMMON_403} when its scope does not go that far
     */
    Optional<Caller> callerOf(String key, ContainerRequestContext request) {
        Optional<KeyHolder> holder = keys.holderOf(key);
        holder.ifPresent(found -> {
            if (!allowed(found.scope(), request.getMethod(), pathOf(request))) {
                throw new ProblemException(CommonError.FORBIDDEN);
            }
        });
        return holder.map(found -> new Caller(found.userId(), null));
    }

    /** As resources are found by it: without matrix parameters. */
    private static String pathOf(ContainerRequestContext request) {
        return request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .collect(Collectors.joining("/"));
    }

    static boolean allowed(ApiKeyScope scope, String method, String path) {
        boolean reads = READING.contains(method);
        if (ACCOUNT.matcher(path).matches()) {
            return reads && OWN_PROFILE.matcher(path).matches();
        }
        return reads || scope == ApiKeyScope.WRITE;
    }
}
