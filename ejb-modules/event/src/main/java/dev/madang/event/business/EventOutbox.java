package dev.madang.event.business;

import dev.madang.kernel.messaging.Outbox;

/** The outbox of the event service. */
public interface EventOutbox extends Outbox {}
