package dev.madang.analytics.messaging;

import dev.madang.analytics.business.FigureKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts entries. */
@ApplicationScoped
public class ParticipantRegisteredConsumer {

    private static final String TOPIC = "participant-registered";

    /** What analytics reads of an entry. */
    public record ParticipantRegistered(UUID eventId, String channel, boolean visit, OffsetDateTime registeredAt) {}

    @Inject
    AnalyticsMessages messages;

    @Inject
    Instance<FigureKeeper> figures;

    @Incoming("analytics-participant-registered")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            ParticipantRegistered entry = envelope.dataAs(ParticipantRegistered.class);
            figures.get()
                    .entered(
                            entry.eventId(),
                            entry.channel(),
                            entry.visit(),
                            entry.registeredAt().toInstant());
        });
    }
}
