package dev.madang.participation.api;

import dev.madang.kernel.Page;
import java.util.UUID;

/** The entries of customers: one per phone number and event. Each call is one transaction. */
public interface Participations {

    /**
     * Enters a customer; the entry and the event that tells of it are stored at once. A repetition is refused and
     * changes nothing.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when there is no such published event,
     *     {@code PART_002} when it does not take entries now, {@code COMMON_001} when the visit code is not valid,
     *     {@code PART_001} when the phone number has entered, also when two entries come at the same moment
     */
    Entered enter(UUID eventId, EntryForm form);

    /**
     * The entries of an event in the order of their numbers, personal data masked.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such published event
     */
    Page<Entrant> list(UUID ownerId, UUID eventId, int page, int size);

    /**
     * The code to show in the shop now.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such published event
     */
    VisitCode visitCode(UUID ownerId, UUID eventId);
}
