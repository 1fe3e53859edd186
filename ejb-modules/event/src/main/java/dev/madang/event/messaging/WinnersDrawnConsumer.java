package dev.madang.event.messaging;

import dev.madang.event.business.EventLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from the participation service which events are drawn. */
@ApplicationScoped
public class WinnersDrawnConsumer {

    private static final String TOPIC = "winners-drawn";

    /** What the event service needs of the message. */
    public record WinnersDrawn(UUID eventId, Instant drawnAt) {}

    @Inject
    EventMessages messages;

    @Inject
    Instance<EventLife> life;

    @Incoming("events-winners-drawn")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            WinnersDrawn drawn = envelope.dataAs(WinnersDrawn.class);
            life.get().drawn(drawn.eventId(), drawn.drawnAt());
        });
    }
}
