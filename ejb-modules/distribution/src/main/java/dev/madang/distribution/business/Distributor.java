package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.kernel.Ids;
import dev.madang.kernel.event.Correlation;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.messaging.AfterCommit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes published events in. */
@Stateless
public class Distributor {

    @Inject
    Publications publications;

    @Inject
    Channels channels;

    @Inject
    DistributionWorker worker;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Clock clock;

    /** Notes every channel of an event; they are called after the commit. A known event is left alone. */
    public void distribute(PublishedEvent event) {
        if (publications.find(event.eventId()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        List<Distribution> distributions = event.channels().stream()
                .distinct()
                .map(channel -> pending(event, channel, now))
                .toList();
        Publication publication =
                new Publication(event.eventId(), event.ownerId(), Json.write(event), Correlation.current());
        publications.add(publication, distributions);
        afterCommit.run(worker::nudge);
    }

    private Distribution pending(PublishedEvent event, ChannelCode channel, Instant now) {
        return new Distribution(
                Ids.next(), event.eventId(), channel, channels.of(channel).mode(), now);
    }
}
