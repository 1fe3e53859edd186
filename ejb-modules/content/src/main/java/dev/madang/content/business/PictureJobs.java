package dev.madang.content.business;

import dev.madang.kernel.job.Job;
import dev.madang.kernel.job.JobState;
import java.util.Optional;
import java.util.UUID;

/** The queue of picture jobs. */
public interface PictureJobs {

    /** Accepts a job in the running transaction; {@link PictureWork} starts after the commit. */
    void submit(Job job);

    Optional<JobState> find(UUID jobId);
}
