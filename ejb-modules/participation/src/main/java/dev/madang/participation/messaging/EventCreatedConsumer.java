package dev.madang.participation.messaging;

import dev.madang.participation.business.Prize;
import dev.madang.participation.business.PromotionRegister;
import dev.madang.participation.business.PublishedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Opens participation for events that are published. */
@ApplicationScoped
public class EventCreatedConsumer {

    private static final String TOPIC = "event-created";

    /** What participation reads of a published event. */
    public record EventCreated(
            UUID eventId,
            UUID ownerId,
            String title,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            OffsetDateTime announceAt,
            List<Prize> prizes,
            int alternates,
            int visitTickets) {

        PublishedEvent published() {
            return new PublishedEvent(
                    eventId,
                    ownerId,
                    title,
                    startsAt.toInstant(),
                    endsAt.toInstant(),
                    announceAt.toInstant(),
                    prizes,
                    alternates,
                    visitTickets);
        }
    }

    @Inject
    ParticipationMessages messages;

    @Inject
    Instance<PromotionRegister> register;

    @Incoming("participation-event-created")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> register.get()
                .published(envelope.dataAs(EventCreated.class).published()));
    }
}
