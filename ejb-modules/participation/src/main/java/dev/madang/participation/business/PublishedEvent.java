package dev.madang.participation.business;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What participation needs to know of an event that was published. */
public record PublishedEvent(
        UUID eventId,
        UUID ownerId,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant announceAt,
        List<Prize> prizes,
        int alternates,
        int visitTickets) {}
