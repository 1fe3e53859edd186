package dev.madang.event.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A change of a draft; what is absent stays as it is.
 *
 * @param version the version the change was made from
 * @param alternates how many stand by for winners who do not come
 * @param visitTickets how many tickets a customer gets who enters in the shop
 */
public record DraftChange(
        @NotNull Long version,
        @Size(max = 100) String title,
        @Size(max = 2_000) String description,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime announceAt,
        @Valid @Size(max = 20) List<@NotNull @Valid Prize> prizes,
        @Min(0) @Max(1_000) Integer alternates,
        @Min(1) @Max(10) Integer visitTickets) {}
