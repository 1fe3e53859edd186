package dev.madang.content.business;

import java.util.Optional;
import java.util.UUID;

/** The drafts of events, kept by the event service. */
public interface Drafts {

    Optional<Draft> find(UUID eventId);
}
