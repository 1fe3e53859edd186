package dev.madang.analytics.messaging;

import dev.madang.analytics.api.Expected;
import dev.madang.analytics.business.Baseline;
import dev.madang.analytics.business.FigureKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Sets the baseline of events that are published. */
@ApplicationScoped
public class EventCreatedConsumer {

    private static final String TOPIC = "event-created";

    /** What analytics reads of a published event. */
    public record EventCreated(
            UUID eventId,
            UUID ownerId,
            String title,
            String objective,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            OffsetDateTime publishedAt,
            Plan plan) {

        Baseline baseline() {
            return new Baseline(
                    eventId,
                    ownerId,
                    title,
                    objective,
                    new Baseline.Period(startsAt.toInstant(), endsAt.toInstant(), publishedAt.toInstant()),
                    plan.estimatedCost().total(),
                    plan.expected());
        }
    }

    /** What analytics reads of the plan. */
    public record Plan(Cost estimatedCost, Expected expected) {}

    /** What analytics reads of the cost. */
    public record Cost(long total) {}

    @Inject
    AnalyticsMessages messages;

    @Inject
    Instance<FigureKeeper> figures;

    @Incoming("analytics-event-created")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            EventCreated event = envelope.dataAs(EventCreated.class);
            figures.get().published(event.baseline());
        });
    }
}
