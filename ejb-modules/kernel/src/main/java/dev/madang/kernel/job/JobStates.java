package dev.madang.kernel.job;

import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The states of jobs in Redis, where everyone polls them: {@code job:{kind}:{jobId}}, 24 hours. */
@ApplicationScoped
public class JobStates {

    private static final Duration TIME_TO_LIVE = Duration.ofHours(24);

    @Inject
    RedisStore redis;

    public Optional<JobState> find(String kind, UUID jobId) {
        return redis.get(key(kind, jobId)).map(json -> Json.read(json, JobState.class));
    }

    public void put(String kind, JobState state) {
        redis.put(key(kind, state.jobId()), Json.write(state), TIME_TO_LIVE);
    }

    /** Announces an accepted job, unless its service was quicker. */
    public void announce(String kind, JobState state) {
        redis.putIfAbsent(key(kind, state.jobId()), Json.write(state), TIME_TO_LIVE);
    }

    private static String key(String kind, UUID jobId) {
        return "job:" + kind + ":" + jobId;
    }
}
