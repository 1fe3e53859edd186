package dev.madang.user.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session lives: without use, and at all. */
@ApplicationScoped
public class SessionLimits {

    @Inject
    @ConfigProperty(name = "madang.session.idle", defaultValue = "P30D")
    Duration idle;

    @Inject
    @ConfigProperty(name = "madang.session.lifetime", defaultValue = "P90D")
    Duration lifetime;

    Duration idle() {
        return idle;
    }

    Duration lifetime() {
        return lifetime;
    }
}
