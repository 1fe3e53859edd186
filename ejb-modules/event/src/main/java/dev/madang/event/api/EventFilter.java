package dev.madang.event.api;

/**
 * Which events to list.
 *
 * @param status only these, or null
 * @param objective only these, or null
 * @param text what the title contains, in any case, or null
 * @param page from 0
 */
public record EventFilter(EventStatus status, Objective objective, String text, int page, int size) {}
