package dev.madang.kernel.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The {@code Idempotency-Key} of the running request, if it has one. */
@RequestScoped
public class CurrentKey {

    private KeyedRequest request;

    public Optional<KeyedRequest> request() {
        return Optional.ofNullable(request);
    }

    public void set(KeyedRequest keyed) {
        request = keyed;
    }
}
