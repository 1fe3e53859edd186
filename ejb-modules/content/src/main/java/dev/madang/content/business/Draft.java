package dev.madang.content.business;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What the content service reads of an event's draft. Everything but the owner and the store may still be missing. */
public record Draft(
        UUID ownerId,
        Store store,
        String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        List<Prize> prizes,
        Plan plan) {

    public record Store(String name) {}

    public record Prize(String name, int quantity) {}

    /** The plan the owner has chosen; it speaks where the draft itself says nothing. */
    public record Plan(String title, List<Prize> prizes, int durationDays) {}
}
