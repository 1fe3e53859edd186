package dev.madang.kernel.error;

/**
 * One field that was refused.
 *
 * @param field path in the request body, e.g. {@code store.name}
 * @param message what is wrong with it, as text or as a catalogue key
 */
public record FieldError(String field, String message) {}
