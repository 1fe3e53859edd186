package dev.madang.kernel.job;

/** What a kind of job does. A run may be repeated after a crash, so its effects must be idempotent per job id. */
@FunctionalInterface
public interface JobWork {

    /**
     * @return the result as JSON
     * @throws dev.madang.kernel.error.ProblemException when trying again is useless; the job fails with its code
     * @throws Exception when the run failed; it is tried again while attempts and time remain
     */
    String run(Job job, JobProgress progress) throws Exception;
}
