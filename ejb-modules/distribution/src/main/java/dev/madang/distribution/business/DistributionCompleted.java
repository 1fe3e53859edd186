package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.DistributionStatus;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every channel of an event has ended, well or not: one round of its distribution is over. */
@Topic(DistributionTopics.DISTRIBUTION_COMPLETED)
public record DistributionCompleted(UUID eventId, List<Result> results, Instant completedAt) implements DomainEvent {

    /** How it ended on one channel. */
    public record Result(
            ChannelCode channel, DistributionStatus status, ChannelMode mode, String externalUrl, String error) {}

    @Override
    public UUID key() {
        return eventId;
    }
}
