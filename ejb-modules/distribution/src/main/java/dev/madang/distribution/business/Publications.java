package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The publications and their distributions that are stored. All methods join the running transaction. */
public interface Publications {

    void add(Publication publication, List<Distribution> distributions);

    Optional<Publication> find(UUID eventId);

    /** Finds a publication and locks its row until the transaction ends. */
    Optional<Publication> lock(UUID eventId);

    /** The distributions of an event, in the order the owner chose the channels. */
    List<Distribution> distributionsOf(UUID eventId);

    /** The same, their rows locked until the transaction ends. */
    List<Distribution> lockDistributionsOf(UUID eventId);

    /** Distributions of a channel that wait for an attempt now, the longest waiting first, locked; passes over those locked by others. */
    List<Distribution> lockDue(ChannelCode channel, Instant now, int most);
}
