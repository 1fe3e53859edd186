package dev.madang.distribution.messaging;

import dev.madang.distribution.business.Distributor;
import dev.madang.distribution.business.PublishedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** An event was published: it goes to its channels. */
@ApplicationScoped
public class EventCreatedConsumer {

    @Inject
    DistributionMessages messages;

    @Inject
    Instance<Distributor> distributor;

    @Incoming("distribution-event-created")
    public void receive(String message) {
        messages.receive("event-created", message, envelope -> distributor
                .get()
                .distribute(envelope.dataAs(PublishedEvent.class)));
    }
}
