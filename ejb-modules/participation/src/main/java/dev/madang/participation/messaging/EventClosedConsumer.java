package dev.madang.participation.messaging;

import dev.madang.participation.business.PromotionRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Ends participation in events that are closed. */
@ApplicationScoped
public class EventClosedConsumer {

    private static final String TOPIC = "event-closed";

    /** What participation reads of a closed event. */
    public record EventClosed(UUID eventId, OffsetDateTime closedAt) {}

    @Inject
    ParticipationMessages messages;

    @Inject
    Instance<PromotionRegister> register;

    @Incoming("participation-event-closed")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            EventClosed event = envelope.dataAs(EventClosed.class);
            register.get().closed(event.eventId(), event.closedAt().toInstant());
        });
    }
}
