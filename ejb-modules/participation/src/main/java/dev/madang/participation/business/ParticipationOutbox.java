package dev.madang.participation.business;

import dev.madang.kernel.messaging.Outbox;

/** The outbox of the participation service. */
public interface ParticipationOutbox extends Outbox {}
