package dev.madang.participation.business;

import dev.madang.kernel.Page;
import java.util.List;
import java.util.UUID;

/** The entries that are stored. All methods join the running transaction. */
public interface Entries {

    /**
     * Stores a new entry and gives it the next number of its event, holding the promotion's row from here on.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code PART_002} when the promotion was closed or sealed
     *     meanwhile, {@code PART_001} when another entry by the same phone was quicker
     */
    void add(Entry entry);

    boolean entered(UUID eventId, String phoneIndex);

    /** In the order of their numbers. */
    Page<Entry> page(UUID eventId, int page, int size);

    /** All entries of an event as the draw sees them, in no particular order. */
    List<Stake> stakes(UUID eventId);

    /**
     * Entries of an event as the draw sees them, in the order of their leaves.
     *
     * @param after the leaf after which they begin; the empty text is before them all
     */
    List<Stake> stakes(UUID eventId, String after, int most);
}
