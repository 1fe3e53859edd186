package dev.madang.event.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The plan an owner has chosen, with the owner's own changes to what it fills in.
 *
 * @param version the version the choice was made from, or null when it does not matter
 */
public record PlanChoice(
        @NotNull UUID planId,
        Long version,
        @Size(max = 100) String title,
        @Size(max = 2_000) String description,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime announceAt,
        @Valid @Size(max = 20) List<@NotNull @Valid Prize> prizes,
        @Min(0) @Max(1_000) Integer alternates,
        @Min(1) @Max(10) Integer visitTickets) {

    /** The owner's own changes. */
    public DraftChange changes() {
        return new DraftChange(
                version, title, description, startsAt, endsAt, announceAt, prizes, alternates, visitTickets);
    }
}
