package dev.madang.user.api;

import java.util.UUID;

/** The identifiers of a new member and shop. */
public record Registered(UUID userId, UUID storeId) {}
