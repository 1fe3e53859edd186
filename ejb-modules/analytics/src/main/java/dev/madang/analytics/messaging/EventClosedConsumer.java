package dev.madang.analytics.messaging;

import dev.madang.analytics.business.FigureKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes when events are closed. */
@ApplicationScoped
public class EventClosedConsumer {

    private static final String TOPIC = "event-closed";

    /** What analytics reads of a closed event. */
    public record EventClosed(UUID eventId, OffsetDateTime closedAt) {}

    @Inject
    AnalyticsMessages messages;

    @Inject
    Instance<FigureKeeper> figures;

    @Incoming("analytics-event-closed")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            EventClosed event = envelope.dataAs(EventClosed.class);
            figures.get().closed(event.eventId(), event.closedAt().toInstant());
        });
    }
}
