package dev.madang.event.business;

/**
 * A draft together with the form it was read in, so that a change is stored only if nobody was quicker.
 *
 * @param form as it stands in the store
 */
public record StoredDraft(EventDraft draft, String form) {}
