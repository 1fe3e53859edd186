package dev.madang.event.api;

import jakarta.validation.constraints.Size;

/** Who runs the event, as the owner's profile said when it was started. */
public record EventMember(@Size(max = 50) String name) {}
