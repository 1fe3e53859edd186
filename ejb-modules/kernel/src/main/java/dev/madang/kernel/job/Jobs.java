package dev.madang.kernel.job;

import dev.madang.kernel.Ids;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.messaging.AfterCommit;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.kernel.service.Transactions;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service's queue of jobs. Every accepted job reaches an end state by its deadline, also when the node that runs it
 * dies: rows are claimed under a lease of {@value #LEASE_SECONDS} s, other nodes take over when it runs out, and a job
 * past its deadline is failed with {@value #TIMED_OUT}. Each service with jobs has one bean of this kind.
 *
 * <p>Locking: a job's row is locked only while its state changes, never while its work runs.
 */
public abstract class Jobs {

    /** The error of a job that did not end in time. */
    public static final String TIMED_OUT = "JOB_TIMED_OUT";

    /** The error of a job whose every attempt failed. */
    public static final String WORK_FAILED = "JOB_FAILED";

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final int LEASE_SECONDS = 15;
    private static final int MAX_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(12); // longer than a circuit stays open
    private static final Future<?> NOT_YET = CompletableFuture.completedFuture(null);

    private final String kind;
    private final String schema;
    private final String node = Ids.next().toString();
    private final Map<UUID, Future<?>> running = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Inject
    JobStates states;

    @Inject
    ServiceRegistry registry;

    @Inject
    Transactions transactions;

    @Inject
    AfterCommit afterCommit;

    @Inject
    ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "madang.jobs.parallel", defaultValue = "4")
    int parallel;

    /** @param kind as in the Redis key {@code job:{kind}:{jobId}} */
    protected Jobs(String kind, String schema) {
        this.kind = kind;
        this.schema = schema;
    }

    protected abstract EntityManager entityManager();

    protected abstract JobWork work();

    protected void start(@Observes Startup event) {
        registry.ready(schema).thenRun(() -> {
            executor.scheduleWithFixedDelay(quietly(this::runWaiting), 0, 500, TimeUnit.MILLISECONDS);
            executor.scheduleWithFixedDelay(quietly(this::keepLeases), 5, 5, TimeUnit.SECONDS);
            executor.scheduleWithFixedDelay(quietly(this::failOverdue), 1, 1, TimeUnit.SECONDS);
        });
    }

    /** Accepts a job in the running transaction; it starts after the commit. A job id already known is left alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void submit(Job job) {
        if (entityManager().find(Job.class, job.id()) != null) {
            return;
        }
        entityManager().persist(job);
        JobState state = job.state();
        afterCommit.run(() -> {
            show(() -> states.announce(kind, state));
            executor.submit(quietly(this::runWaiting));
        });
    }

    /** The state of a job, also when Redis is away. */
    @Transactional
    public Optional<JobState> find(UUID jobId) {
        Optional<JobState> shown = Optional.empty();
        try {
            shown = states.find(kind, jobId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Redis is away; reading job {0} from the database", jobId);
        }
        // Redis may have missed the end, or not know the job's row yet.
        Optional<JobState> announced = shown;
        return shown.filter(JobState::ended)
                .or(() -> Optional.ofNullable(entityManager().find(Job.class, jobId))
                        .map(Job::state))
                .or(() -> announced);
    }

    private synchronized void runWaiting() {
        int free = parallel - running.size();
        if (free <= 0) {
            return;
        }
        List<Job> claimed = transactions.inNew(() -> claim(free));
        for (Job job : claimed) {
            show(() -> states.put(kind, job.state()));
            running.put(job.id(), NOT_YET);
            Future<?> work = executor.submit(() -> run(job));
            running.replace(job.id(), work); // gone if it has ended already
        }
    }

    private List<Job> claim(int most) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Job> jobs = entityManager()
                .createNativeQuery("""
                        select * from job
                        where status in ('PENDING', 'PROCESSING')
                          and (lease_until is null or lease_until < ?1)
                          and deadline >= ?1
                        order by created_at limit ?2 for update skip locked
                        """, Job.class)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        List<Job> claimed = new ArrayList<>();
        for (Job job : jobs) {
            if (running.containsKey(job.id())) {
                continue; // its lease ran out while the database was away; it still runs here
            }
            if (job.attempts() >= MAX_ATTEMPTS) {
                job.fail(WORK_FAILED, now); // it takes every node down with it
                continue;
            }
            job.claim(node, now, leaseEnd(now));
            claimed.add(job);
        }
        return claimed;
    }

    private void run(Job job) {
        try {
            String result = work().run(job, (percent, step) -> update(job.id(), held -> held.advance(percent, step)));
            update(job.id(), held -> held.complete(result, clock.instant()));
        } catch (ProblemException e) {
            LOG.log(Level.INFO, "Job {0} failed with {1}", new Object[] {
                job.id(), e.code().code()
            });
            update(job.id(), held -> held.fail(e.code().code(), clock.instant()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "Attempt " + job.attempts() + " of job " + job.id() + " failed", e);
            update(job.id(), held -> {
                if (held.attempts() < MAX_ATTEMPTS) {
                    held.release(clock.instant().plus(PAUSE.multipliedBy(held.attempts())));
                } else {
                    held.fail(WORK_FAILED, clock.instant());
                }
            });
        } finally {
            running.remove(job.id());
        }
    }

    /** Changes a job this node still holds and shows its new state; does nothing once the job was taken or ended. */
    private void update(UUID jobId, Consumer<Job> change) {
        Optional<JobState> changed = transactions.inNew(() -> {
            Job job = entityManager().find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
            if (!job.heldBy(node)) {
                return Optional.empty();
            }
            change.accept(job);
            return Optional.of(job.state());
        });
        changed.ifPresent(state -> show(() -> states.put(kind, state)));
    }

    private void keepLeases() {
        for (UUID jobId : running.keySet()) {
            transactions.runInNew(() -> {
                Job job = entityManager().find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
                if (job.heldBy(node)) {
                    job.extendLease(leaseEnd(clock.instant()));
                } else {
                    cancel(jobId); // ended or taken over elsewhere
                }
            });
        }
    }

    private void failOverdue() {
        List<JobState> overdue = transactions.inNew(() -> {
            Instant now = clock.instant();
            @SuppressWarnings("unchecked")
            List<Job> jobs = entityManager()
                    .createNativeQuery("""
                            select * from job where status in ('PENDING', 'PROCESSING') and deadline < ?1
                            for update skip locked
                            """, Job.class)
                    .setParameter(1, Timestamp.from(now))
                    .getResultList();
            jobs.forEach(job -> job.fail(TIMED_OUT, now));
            return jobs.stream().map(Job::state).toList();
        });
        for (JobState state : overdue) {
            cancel(state.jobId());
            show(() -> states.put(kind, state));
        }
    }

    private void cancel(UUID jobId) {
        // Removed here too: work that had not started never gets to do it.
        Future<?> work = running.remove(jobId);
        if (work != null) {
            work.cancel(true);
        }
    }

    private static Instant leaseEnd(Instant now) {
        return now.plus(Duration.ofSeconds(LEASE_SECONDS));
    }

    private void show(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Redis is away; a job of {0} is shown from the database", kind);
        }
    }

    private Runnable quietly(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) { // nothing may end the schedule
                LOG.log(Level.WARNING, "The jobs of {0} wait: {1}", new Object[] {kind, e});
            }
        };
    }
}
