package dev.madang.user.business;

import dev.madang.kernel.messaging.Outbox;

/** The outbox of the user service. */
public interface UserOutbox extends Outbox {}
