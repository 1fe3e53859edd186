package dev.madang.content.business;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The pictures of events as everyone reads them, kept for as long as their addresses are valid. */
public interface PictureSets {

    Optional<PictureSet> find(UUID eventId);

    /**
     * Stores pictures of an event.
     *
     * @param merge makes one of the set that is there already; called again when somebody else stored meanwhile
     */
    void store(PictureSet pictures, UnaryOperator<PictureSet> merge);
}
