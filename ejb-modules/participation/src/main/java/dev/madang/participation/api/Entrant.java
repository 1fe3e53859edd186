package dev.madang.participation.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as the owner sees it in the list.
 *
 * @param name with its middle hidden: {@code 홍*동}
 * @param phone with its middle hidden: {@code 010-****-5678}
 */
public record Entrant(
        UUID participationId,
        long entryNumber,
        String name,
        String phone,
        String channel,
        boolean visit,
        int tickets,
        boolean marketingConsent,
        Instant registeredAt) {}
