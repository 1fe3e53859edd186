package dev.madang.web.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when this node knows the tokens that were revoked before it started. */
@Readiness
@ApplicationScoped
public class RevocationsRead implements HealthCheck {

    @Inject
    Revocations revocations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("revoked tokens")
                .status(revocations.ready())
                .build();
    }
}
