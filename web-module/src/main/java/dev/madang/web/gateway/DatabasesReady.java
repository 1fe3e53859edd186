package dev.madang.web.gateway;

import dev.madang.kernel.service.ServiceRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every service has migrated its database and it answers; else traffic belongs elsewhere. */
@Readiness
@ApplicationScoped
public class DatabasesReady implements HealthCheck {

    @Inject
    ServiceRegistry services;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("databases");
        Map<String, Boolean> states = services.states();
        states.forEach(response::withData);
        return response.status(!states.isEmpty() && !states.containsValue(false))
                .build();
    }
}
