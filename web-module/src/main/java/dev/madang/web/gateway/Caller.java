package dev.madang.web.gateway;

import java.util.UUID;

/**
 * Whom a request was let in for.
 *
 * @param sessionId the session of the token it carries, or null when it carries a key
 */
record Caller(UUID userId, UUID sessionId) {}
