package dev.madang.distribution.business;

import dev.madang.kernel.idempotency.FirstAnswers;

/** What the distribution service answered to requests with an {@code Idempotency-Key}. */
public interface DistributionAnswers extends FirstAnswers {}
