package dev.madang.participation.business;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The promotions that are stored. All methods join the running transaction. */
public interface Promotions {

    void add(Promotion promotion);

    Optional<Promotion> byId(UUID eventId);

    /** The promotion as it is now, its row locked until the transaction ends. */
    Optional<Promotion> locked(UUID eventId);

    /** Keeps the close of a promotion that is not there yet. */
    void keepEarlyClose(UUID eventId, Instant closedAt);

    /** The close that came before the promotion. */
    Optional<Instant> earlyClose(UUID eventId);

    /** Lets publishing and closing of one event, which come on different topics, pass one after the other. */
    void awaitTurn(UUID eventId);
}
