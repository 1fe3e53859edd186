package dev.madang.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which services run in this application and whether their database is ready. Until it is, a service's consumers and
 * jobs wait and the gateway answers {@code COMMON_503}.
 */
@ApplicationScoped
public class ServiceRegistry {

    private final Map<String, CompletableFuture<Void>> services = new ConcurrentHashMap<>();

    /** Completes when the service's database is migrated and reachable for the first time. */
    public CompletableFuture<Void> ready(String service) {
        return services.computeIfAbsent(service, name -> new CompletableFuture<>());
    }

    public boolean allReady() {
        return !services.isEmpty() && services.values().stream().allMatch(CompletableFuture::isDone);
    }

    public Map<String, Boolean> states() {
        Map<String, Boolean> states = new TreeMap<>();
        services.forEach((name, ready) -> states.put(name, ready.isDone()));
        return states;
    }
}
