package dev.madang.event.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event as its owner sees it, draft or published. What is not known yet is null.
 *
 * @param version of a draft, for the next change; null once published
 */
public record EventDetails(
        UUID eventId,
        EventStatus status,
        Long version,
        Objective objective,
        EventStore store,
        EventMember member,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        Instant announceAt,
        List<Prize> prizes,
        int alternates,
        int visitTickets,
        Plan plan,
        Image image,
        List<Channel> channels,
        EventJobs jobs,
        String publicUrl,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        Instant closedAt,
        Instant drawnAt) {}
