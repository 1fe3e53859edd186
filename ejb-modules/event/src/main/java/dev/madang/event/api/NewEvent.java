package dev.madang.event.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The start of an event: what it is for and which shop runs it. The member may be absent. */
public record NewEvent(
        @NotNull Objective objective,
        @NotNull @Valid EventStore store,
        @Valid EventMember member) {}
