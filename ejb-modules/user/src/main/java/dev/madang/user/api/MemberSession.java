package dev.madang.user.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its member sees it.
 *
 * @param client what the caller said it was when it logged in, or null
 * @param lastUsedAt when its tokens were last renewed
 */
public record MemberSession(UUID sessionId, String client, Instant createdAt, Instant lastUsedAt) {}
