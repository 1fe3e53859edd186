package dev.madang.user.business;

import dev.madang.kernel.idempotency.FirstAnswers;

/** What the user service answered to requests with an {@code Idempotency-Key}. */
public interface UserAnswers extends FirstAnswers {}
