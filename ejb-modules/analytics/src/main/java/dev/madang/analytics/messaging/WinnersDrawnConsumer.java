package dev.madang.analytics.messaging;

import dev.madang.analytics.business.FigureKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes draws. */
@ApplicationScoped
public class WinnersDrawnConsumer {

    private static final String TOPIC = "winners-drawn";

    /** What analytics reads of a draw. */
    public record WinnersDrawn(UUID eventId, OffsetDateTime drawnAt, int winnerCount, int alternateCount) {}

    @Inject
    AnalyticsMessages messages;

    @Inject
    Instance<FigureKeeper> figures;

    @Incoming("analytics-winners-drawn")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            WinnersDrawn draw = envelope.dataAs(WinnersDrawn.class);
            figures.get().drawn(draw.eventId(), draw.drawnAt().toInstant(), draw.winnerCount(), draw.alternateCount());
        });
    }
}
