package dev.madang.participation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What everyone may know of a draw, so that everyone can repeat it. Hex is lower case. Before the close there is only
 * the commitment; from the close on the entries, sealed; once drawn the seed and the ranks.
 *
 * @param algorithm {@code madang-draw-1}
 * @param seedCommitment SHA-256 of the seed, fixed at {@code committedAt}
 * @param ticketTotal tickets of all entries together
 * @param merkleRoot RFC 6962 tree hash over the leaves in the order of their bytes
 * @param leaves in that order; absent when there are more than {@link #MOST_LEAVES}
 * @param leavesUrl where the leaves are instead, one JSON object a line
 * @param seed only once drawn
 */
public record Proof(
        String algorithm,
        UUID eventId,
        String seedCommitment,
        Instant committedAt,
        Status status,
        Instant closedAt,
        Integer entryCount,
        Integer voidedCount,
        Long ticketTotal,
        String merkleRoot,
        List<Leaf> leaves,
        String leavesUrl,
        String seed,
        List<Place> winners,
        List<Place> alternates) {

    /** How many leaves a proof holds itself. */
    public static final int MOST_LEAVES = 10_000;

    /** How far an event has come. */
    public enum Status {
        COMMITTED,
        CLOSED,
        DRAWN
    }

    /** An entry in the draw, without any personal data. */
    public record Leaf(String leaf, int tickets) {}

    /**
     * A rank in the draw.
     *
     * @param prize absent for an alternate
     */
    public record Place(int rank, String prize, String leaf) {}
}
