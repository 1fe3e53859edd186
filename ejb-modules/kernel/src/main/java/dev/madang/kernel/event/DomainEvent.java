package dev.madang.kernel.event;

import java.util.UUID;

/** Something that happened to an aggregate and that other services may want to know. Implemented by records. */
public interface DomainEvent {

    /** The aggregate it happened to: the Kafka key, so that its events keep their order. */
    UUID key();
}
