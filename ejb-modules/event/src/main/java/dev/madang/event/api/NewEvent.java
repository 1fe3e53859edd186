package dev.madang.event.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The start of an event: what it is for and which shop runs it. The member may be absent.
 *
 * @param objective the name of an {@link Objective}; as text, so that a wrong one is told together with all else
 */
public record NewEvent(
        @NotNull @Pattern(regexp = OBJECTIVES) String objective,
        @NotNull @Valid EventStore store,
        @Valid EventMember member) {

    static final String OBJECTIVES = "NEW_CUSTOMERS|RETURN_VISITS|SALES|AWARENESS";
}
