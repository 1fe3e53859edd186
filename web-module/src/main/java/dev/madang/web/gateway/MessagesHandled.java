package dev.madang.web.gateway;

import dev.madang.kernel.messaging.ServiceMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows the dead letters of each service. They wait for an operator and never make the server unready. */
@Readiness
@ApplicationScoped
public class MessagesHandled implements HealthCheck {

    @Inject
    @Any
    Instance<ServiceMessages> messages;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("dead letters").up();
        for (ServiceMessages service : messages) {
            service.deadLettersLastSeen().ifPresent(count -> response.withData(service.schema(), count));
        }
        return response.build();
    }
}
