package dev.madang.participation.api;

import java.util.List;
import java.util.UUID;

/** The draw of an event by {@code madang-draw-1}: once, provably fair. Each call is one transaction. */
public interface Draws {

    /**
     * Draws the winners of an event that is over. There is nothing to choose: seed, prizes, alternates and tickets were
     * fixed when it was published. Winners and the event that tells of them are stored at once. Of any number of
     * requests exactly one succeeds; one of the same {@code Idempotency-Key} gets its answer again.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such published event,
     *     {@code PART_003} when it was drawn, {@code PART_004} when it is not over, {@code PART_005} when nobody entered
     */
    Drawn draw(UUID ownerId, UUID eventId);

    /**
     * The winners with what the owner needs to reach them.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such published event,
     *     {@code PART_006} when it was not drawn
     */
    WinnerList winners(UUID ownerId, UUID eventId);

    /**
     * The winners as everyone may see them.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when there is no such published event,
     *     {@code PART_006} when it was not drawn
     */
    Announcement announcement(UUID eventId);

    /**
     * What everyone needs to check the draw. Once the event is over its entries are sealed, at the latest by this call.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when there is no such published event
     */
    Proof proof(UUID eventId);

    /**
     * Leaves of an event that is over, in the order of their bytes; none before. Once it is over they change no more, so
     * pages that begin where the page before ended make up all of them.
     *
     * @param after the last leaf of the page before; the empty text for the first page
     * @param most how many at the most; fewer come only at the end
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when there is no such published event
     */
    List<Proof.Leaf> leaves(UUID eventId, String after, int most);
}
