package dev.madang.participation.business;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The draws that are stored, with their ranks. All methods join the running transaction. */
public interface Outcomes {

    void add(Draw draw, List<Rank> ranks);

    Optional<Draw> drawOf(UUID eventId);

    /** From rank 1 on. */
    List<Rank> ranksOf(UUID eventId);

    /** From rank 1 on, however many there are. */
    List<RankedEntry> rankedEntriesOf(UUID eventId);
}
