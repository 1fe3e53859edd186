package dev.madang.participation.business;

import dev.madang.kernel.idempotency.FirstAnswers;

/** What the participation service answered to requests with an {@code Idempotency-Key}. */
public interface ParticipationAnswers extends FirstAnswers {}
