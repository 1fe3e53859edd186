package dev.madang.event.business;

import dev.madang.event.api.Channel;
import dev.madang.event.api.Objective;
import dev.madang.event.api.Plan;
import dev.madang.event.api.Prize;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An event was approved and is public.
 *
 * @param copy the text for each channel code
 */
@Topic(EventTopics.EVENT_CREATED)
public record EventCreated(
        UUID eventId,
        UUID ownerId,
        Objective objective,
        Store store,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        Instant announceAt,
        List<Prize> prizes,
        int alternates,
        int visitTickets,
        List<Channel> channels,
        Map<String, String> copy,
        Picture image,
        Baseline plan,
        String publicUrl,
        Instant publishedAt)
        implements DomainEvent {

    /** Who runs it. */
    public record Store(String name, String industry, String region, String address) {}

    /** The chosen picture. */
    public record Picture(UUID imageId, String style, String platform, String url) {}

    /** What the chosen plan promised: what the results are measured against. */
    public record Baseline(UUID planId, String budgetLevel, Cost estimatedCost, Expected expected) {}

    /** In KRW. */
    public record Cost(long total) {}

    /** Sales in KRW, return on investment in percent. */
    public record Expected(Plan.Range entrants, Plan.Range newCustomers, Plan.Range sales, Plan.RateRange roi) {}

    @Override
    public UUID key() {
        return eventId;
    }
}
