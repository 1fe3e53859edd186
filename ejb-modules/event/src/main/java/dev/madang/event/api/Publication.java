package dev.madang.event.api;

import java.util.UUID;

/** A published event and where customers find it. */
public record Publication(UUID eventId, EventStatus status, String publicUrl) {}
