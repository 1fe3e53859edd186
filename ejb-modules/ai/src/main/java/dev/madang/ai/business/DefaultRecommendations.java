package dev.madang.ai.business;

import dev.madang.ai.api.AiError;
import dev.madang.ai.api.Recommendation;
import dev.madang.ai.api.RecommendationJob;
import dev.madang.ai.api.Recommendations;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.job.JobState;
import dev.madang.kernel.job.JobStatus;
import dev.madang.kernel.job.Jobs;
import dev.madang.kernel.json.Json;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** {@link Recommendations} over the jobs and what they left in Redis. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DefaultRecommendations implements Recommendations {

    /** The queue notes the end of an overdue job within this time. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    @Inject
    RecommendationJobs jobs;

    @Inject
    RecommendationStore recommendations;

    @Inject
    Clock clock;

    @Override
    public RecommendationJob job(UUID ownerId, UUID jobId) {
        return jobs.find(jobId)
                .filter(state -> state.ownerId().equals(ownerId))
                .map(this::job)
                .orElseThrow(() -> new ProblemException(AiError.JOB_NOT_FOUND));
    }

    private RecommendationJob job(JobState state) {
        RecommendationJob job = new RecommendationJob(
                state.jobId(),
                state.status(),
                state.progress(),
                state.step(),
                state.startedAt(),
                state.finishedAt(),
                state.error(),
                state.result() == null ? null : Json.read(state.result(), RecommendationJob.Result.class));
        return !job.finished() && clock.instant().isAfter(state.deadline().plus(GRACE)) ? timedOut(job, state) : job;
    }

    /** A job that was accepted but never reached its queue, because Kafka was away. */
    private static RecommendationJob timedOut(RecommendationJob job, JobState state) {
        return new RecommendationJob(
                job.jobId(),
                JobStatus.FAILED,
                job.progress(),
                job.step(),
                job.startedAt(),
                state.deadline(),
                Jobs.TIMED_OUT,
                null);
    }

    @Override
    public Recommendation recommendation(UUID ownerId, UUID eventId) {
        return recommendations
                .find(eventId)
                .filter(stored -> stored.ownerId().equals(ownerId))
                .map(StoredRecommendation::recommendation)
                .orElseThrow(() -> new ProblemException(AiError.NO_RECOMMENDATION));
    }
}
