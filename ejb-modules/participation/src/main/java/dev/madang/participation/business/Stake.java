package dev.madang.participation.business;

import java.util.UUID;

/**
 * An entry as the draw sees it.
 *
 * @param leaf 32 bytes in lower-case hex
 */
public record Stake(UUID participationId, String leaf, int tickets) {}
