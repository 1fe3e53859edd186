package dev.madang.analytics.messaging;

import dev.madang.analytics.api.Dashboard;
import dev.madang.analytics.business.FigureKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes what distribution did on each channel. */
@ApplicationScoped
public class DistributionCompletedConsumer {

    private static final String TOPIC = "distribution-completed";

    /** What analytics reads of a distribution. */
    public record DistributionCompleted(UUID eventId, List<Result> results, OffsetDateTime completedAt) {

        List<Dashboard.Distribution> channels() {
            return results.stream()
                    .map(result -> new Dashboard.Distribution(
                            result.channel(),
                            result.status(),
                            result.mode(),
                            result.externalUrl(),
                            result.error(),
                            completedAt.toInstant()))
                    .toList();
        }
    }

    /** What analytics reads of one channel. */
    public record Result(String channel, String status, String mode, String externalUrl, String error) {}

    @Inject
    AnalyticsMessages messages;

    @Inject
    Instance<FigureKeeper> figures;

    @Incoming("analytics-distribution-completed")
    public void receive(String message) {
        messages.receive(TOPIC, message, envelope -> {
            DistributionCompleted distribution = envelope.dataAs(DistributionCompleted.class);
            figures.get().distributed(distribution.eventId(), distribution.channels());
        });
    }
}
