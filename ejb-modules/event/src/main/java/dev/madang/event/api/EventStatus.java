package dev.madang.event.api;

/**
 * The life of an event: {@code DRAFT → SCHEDULED → ACTIVE → CLOSED → DRAWN}. From its publishing to its close it is
 * computed from the clock when read.
 */
public enum EventStatus {
    DRAFT,
    SCHEDULED,
    ACTIVE,
    CLOSED,
    DRAWN
}
