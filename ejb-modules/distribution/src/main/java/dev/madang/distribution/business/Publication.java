package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.kernel.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A published event on its way to its channels: born when {@code EventCreated} arrives, with a {@link Distribution} per
 * channel. A round is over when every channel has ended, and told once; retrying failed channels opens the next.
 *
 * <p>Locking: whoever stores the end of a channel or retries locks the publication's row first, then the rows of its
 * channels, and holds them for that one short transaction, never while a channel is called. So of channels that end at
 * the same moment exactly one sees that it was the last.
 */
@Entity
public class Publication {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String content;

    @Column(name = "correlation_id")
    private String correlationId;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Publication() {}

    /** @param content the {@link PublishedEvent} as JSON */
    Publication(UUID eventId, UUID ownerId, String content, String correlationId) {
        this.eventId = eventId;
        this.ownerId = ownerId;
        this.content = content;
        this.correlationId = correlationId;
    }

    public UUID eventId() {
        return eventId;
    }

    boolean ownedBy(UUID owner) {
        return ownerId.equals(owner);
    }

    Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }

    Post post(ChannelCode channel) {
        return Post.of(Json.read(content, PublishedEvent.class), channel);
    }

    /** Ends the round if every channel has ended. Tells what to announce, once a round. */
    Optional<DistributionCompleted> complete(List<Distribution> distributions, Instant now) {
        if (completedAt != null || !distributions.stream().allMatch(Distribution::ended)) {
            return Optional.empty();
        }
        completedAt = now;
        List<DistributionCompleted.Result> results =
                distributions.stream().map(Distribution::result).toList();
        return Optional.of(new DistributionCompleted(eventId, results, now));
    }

    /** Opens the next round for the channels that failed. Returns whether there are any. */
    boolean retry(List<Distribution> distributions, Instant now) {
        List<Distribution> failed =
                distributions.stream().filter(Distribution::failed).toList();
        failed.forEach(distribution -> distribution.retry(now));
        if (failed.isEmpty()) {
            return false;
        }
        completedAt = null;
        return true;
    }
}
