package dev.madang.distribution.api;

import java.util.List;
import java.util.UUID;

/** The distribution of published events over their channels. */
public interface Distributions {

    /** The channels that events can be posted to. */
    List<Channel> channels();

    /**
     * How far an event is on each of its channels.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code EVENT_001} when the owner has no such event, or its
     *     publishing has not arrived here yet
     */
    List<ChannelDistribution> ofEvent(UUID ownerId, UUID eventId);

    /**
     * Tries the failed channels again; the others are left alone. Asking again while they are being tried changes
     * nothing.
     *
     * @throws dev.madang.kernel.error.ProblemException as {@link #ofEvent}
     */
    List<ChannelDistribution> retry(UUID ownerId, UUID eventId);
}
