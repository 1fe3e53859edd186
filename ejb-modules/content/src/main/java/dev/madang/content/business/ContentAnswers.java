package dev.madang.content.business;

import dev.madang.kernel.idempotency.FirstAnswers;

/** What the content service answered to requests with an {@code Idempotency-Key}. */
public interface ContentAnswers extends FirstAnswers {}
