package dev.madang.ai.business;

import dev.madang.kernel.job.Job;
import dev.madang.kernel.json.Json;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes requests in as jobs. */
@Stateless
public class RecommendationIntake {

    @Inject
    RecommendationJobs jobs;

    @Inject
    Clock clock;

    /** Joins the running transaction. A repetition does nothing. */
    public void accept(RecommendationRequest request) {
        jobs.submit(new Job(
                request.jobId(),
                request.eventId(),
                request.ownerId(),
                Json.write(request),
                clock.instant(),
                request.deadline()));
    }
}
