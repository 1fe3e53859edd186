package dev.madang.kernel.idempotency;

/**
 * How a request was answered, as it stands in the table and in Redis.
 *
 * @param fingerprint of the request
 * @param answer encrypted
 */
public record Answered(String fingerprint, String answer) {}
