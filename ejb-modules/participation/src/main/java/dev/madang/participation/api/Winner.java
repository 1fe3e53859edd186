package dev.madang.participation.api;

import java.util.UUID;

/**
 * A winner or an alternate, for the owner's eyes only.
 *
 * @param rank from 1, through the winners and on through the alternates
 * @param prize absent for an alternate
 * @param status {@code WON} or {@code ALTERNATE}
 * @param phone international form (E.164)
 * @param email absent when the customer gave none
 */
public record Winner(
        int rank,
        String prize,
        String status,
        UUID participationId,
        long entryNumber,
        String name,
        String phone,
        String email,
        String leaf) {

    @Override
    public String toString() {
        return "Winner[...]";
    }
}
