package dev.madang.event.business;

import dev.madang.kernel.idempotency.FirstAnswers;

/** What the event service answered to requests with an {@code Idempotency-Key}. */
public interface EventAnswers extends FirstAnswers {}
