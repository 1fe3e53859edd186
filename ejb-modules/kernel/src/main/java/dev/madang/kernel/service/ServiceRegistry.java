package dev.madang.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which services run in this application and whether their database is ready: migrated once and, as far as last seen,
 * there. Until it is migrated, a service's consumers and jobs wait and the gateway answers {@code COMMON_503}.
 */
@ApplicationScoped
public class ServiceRegistry {

    private final Map<String, CompletableFuture<Void>> services = new ConcurrentHashMap<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    /** Completes when the service's database is migrated and reachable for the first time. */
    public CompletableFuture<Void> ready(String service) {
        return services.computeIfAbsent(service, name -> new CompletableFuture<>());
    }

    /** Notes whether the service's database answers now. */
    void seen(String service, boolean there) {
        if (there) {
            away.remove(service);
        } else {
            away.add(service);
        }
    }

    /** Whether every database was migrated, though it may be away now. */
    public boolean allReady() {
        return !services.isEmpty() && services.values().stream().allMatch(CompletableFuture::isDone);
    }

    /** Of each service, whether its database is migrated and there. */
    public Map<String, Boolean> states() {
        Map<String, Boolean> states = new TreeMap<>();
        services.forEach((name, ready) -> states.put(name, ready.isDone() && !away.contains(name)));
        return states;
    }
}
