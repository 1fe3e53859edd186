package dev.madang.ai.business;

import dev.madang.kernel.job.Job;
import dev.madang.kernel.job.JobState;
import java.util.Optional;
import java.util.UUID;

/** The queue of recommendation jobs. */
public interface RecommendationJobs {

    /** Accepts a job in the running transaction; one whose id is known is left alone. */
    void submit(Job job);

    Optional<JobState> find(UUID jobId);
}
