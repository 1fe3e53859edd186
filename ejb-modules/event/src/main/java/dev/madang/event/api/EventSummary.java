package dev.madang.event.api;

import java.time.Instant;
import java.util.UUID;

/** An event in a list. What is not known yet is null. */
public record EventSummary(
        UUID eventId,
        EventStatus status,
        Objective objective,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant announceAt,
        String imageUrl,
        Instant createdAt) {}
