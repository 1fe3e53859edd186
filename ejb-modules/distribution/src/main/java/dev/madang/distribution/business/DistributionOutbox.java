package dev.madang.distribution.business;

import dev.madang.kernel.messaging.Outbox;

/** The outbox of the distribution service. */
public interface DistributionOutbox extends Outbox {}
