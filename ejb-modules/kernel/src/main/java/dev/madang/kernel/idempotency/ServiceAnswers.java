package dev.madang.kernel.idempotency;

import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.messaging.AfterCommit;
import dev.madang.kernel.redis.RedisStore;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.kernel.service.Transactions;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A service's {@link FirstAnswers}: in its table, and after the commit also in Redis under
 * {@code idempotency:{schema}:{key}}, where a repetition looks first. Answers are encrypted in both. Each service that
 * creates something has one bean of this kind over its own persistence unit.
 *
 * <p>Locking: a request holds the row of its key from before its effect to the end of its transaction; no other lock is
 * taken before it.
 */
public abstract class ServiceAnswers implements FirstAnswers {

    private static final Logger LOG = Logger.getLogger(ServiceAnswers.class.getName());
    private static final Duration KEPT = Duration.ofHours(24);

    private final String schema;

    @Inject
    Clock clock;

    @Inject
    CurrentKey current;

    @Inject
    FieldCipher cipher;

    @Inject
    RedisStore redis;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Transactions transactions;

    @Inject
    ServiceRegistry registry;

    @Inject
    ManagedScheduledExecutorService executor;

    protected ServiceAnswers(String schema) {
        this.schema = schema;
    }

    protected abstract EntityManager entityManager();

    AnswerTable table() {
        return new AnswerTable(entityManager());
    }

    protected void start(@Observes Startup event) {
        registry.ready(schema)
                .thenRun(() -> executor.scheduleWithFixedDelay(this::forgetOldAnswers, 1, 1, TimeUnit.HOURS));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T once(Class<T> type, Supplier<T> effect) {
        Optional<KeyedRequest> request = keyed();
        if (request.isEmpty()) {
            return effect.get();
        }
        return shown(request.get())
                .map(answered -> again(request.get(), answered, type))
                .orElseGet(() -> firstOrAgain(request.get(), type, effect));
    }

    private <T> T firstOrAgain(KeyedRequest request, Class<T> type, Supplier<T> effect) {
        Instant now = clock.instant();
        if (!table().take(request, now, now.minus(KEPT))) {
            return table().find(request.key(), now.minus(KEPT))
                    .map(answered -> again(request, answered, type))
                    .orElseThrow(() -> new IllegalStateException("A request asks once within once"));
        }
        T answer = effect.get();
        Answered answered = new Answered(request.fingerprint(), cipher.encrypt(Json.write(answer), context(request)));
        table().keep(request.key(), answered.answer());
        afterCommit.run(() -> show(request, answered));
        return answer;
    }

    @Override
    @Transactional
    public <T> Optional<T> find(Class<T> type) {
        return keyed().flatMap(request -> shown(request)
                .or(() -> table().find(request.key(), clock.instant().minus(KEPT)))
                .map(answered -> again(request, answered, type)));
    }

    private <T> T again(KeyedRequest request, Answered answered, Class<T> type) {
        if (!answered.fingerprint().equals(request.fingerprint())) {
            throw new ProblemException(CommonError.KEY_REUSED);
        }
        request.replay();
        return Json.read(cipher.decrypt(answered.answer(), context(request)), type);
    }

    private Optional<KeyedRequest> keyed() {
        try {
            return current.request();
        } catch (ContextNotActiveException e) {
            return Optional.empty(); // no request: a message or a job
        }
    }

    private Optional<Answered> shown(KeyedRequest request) {
        try {
            return redis.get(redisKey(request)).map(json -> Json.read(json, Answered.class));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Redis is away; an answer of {0} is looked for in the database", schema);
            return Optional.empty();
        }
    }

    private void show(KeyedRequest request, Answered answered) {
        try {
            redis.put(redisKey(request), Json.write(answered), KEPT);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Redis is away; an answer of {0} is in the database only", schema);
        }
    }

    private String redisKey(KeyedRequest request) {
        return "idempotency:" + schema + ":" + request.key();
    }

    private String context(KeyedRequest request) {
        return schema + ".idempotent_request.answer:" + request.key();
    }

    private void forgetOldAnswers() {
        try {
            transactions.runInNew(() -> table().forget(clock.instant().minus(KEPT)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old answers of {0} stay for now: {1}", new Object[] {schema, e.getMessage()});
        }
    }
}
