package dev.madang.participation.api;

import java.time.Instant;
import java.util.List;

/** The winners and alternates of an event, for everyone: masked. */
public record Announcement(Instant drawnAt, List<Winner> winners, List<Winner> alternates) {

    /**
     * A winner or an alternate.
     *
     * @param prize absent for an alternate
     * @param name with its middle hidden: {@code 홍*동}
     * @param phone with its middle hidden: {@code 010-****-5678}
     * @param leaf finds the winner in the proof and on the customer's receipt
     */
    public record Winner(int rank, String prize, String name, String phone, String leaf) {}
}
