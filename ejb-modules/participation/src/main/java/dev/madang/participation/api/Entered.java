package dev.madang.participation.api;

import java.util.UUID;

/**
 * The answer to an entry.
 *
 * @param entryNumber counts the entries of one event from 1
 */
public record Entered(UUID participationId, long entryNumber, Receipt receipt) {

    /**
     * With this a customer can show that the entry took part in the draw. All but the number of tickets in hex.
     *
     * @param leaf SHA-256 over event, entry, tickets and salt, as {@code madang-draw-1} says
     */
    public record Receipt(String leaf, String salt, int tickets) {}
}
