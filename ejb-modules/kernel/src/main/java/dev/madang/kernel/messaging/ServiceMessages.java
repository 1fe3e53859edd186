package dev.madang.kernel.messaging;

import dev.madang.kernel.Ids;
import dev.madang.kernel.event.Correlation;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.event.Envelope;
import dev.madang.kernel.event.Topic;
import dev.madang.kernel.service.ServiceRegistry;
import dev.madang.kernel.service.Transactions;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/**
 * A service's side of Kafka: its outbox with the relay that empties it, and the inbox through which its consumers
 * receive. Each service has one bean of this kind over its own persistence unit and emitter.
 *
 * <p>Sending: one node at a time relays (an advisory lock in the database), in the order of the ids, and deletes a row
 * only when the broker has acknowledged it. Receiving: a message id is stored in the transaction of its effect, so a
 * repeated message does nothing; what cannot be handled becomes a dead letter; no exception ever leaves.
 */
public abstract class ServiceMessages implements Outbox {

    private static final Logger LOG = Logger.getLogger(ServiceMessages.class.getName());
    private static final int BATCH = 100;
    private static final int COUNT_SECONDS = 2;
    private static final Duration SEND_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration INBOX_RETENTION = Duration.ofDays(30);
    private static final long[] RETRY_MILLIS = {100, 500, 2_000};

    private final String schema;
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile OptionalLong deadLettersLastSeen = OptionalLong.empty();

    @Inject
    Clock clock;

    @Inject
    ServiceRegistry registry;

    @Inject
    Transactions transactions;

    @Inject
    AfterCommit afterCommit;

    @Inject
    ManagedScheduledExecutorService executor;

    protected ServiceMessages(String schema) {
        this.schema = schema;
    }

    protected abstract EntityManager entityManager();

    protected abstract Emitter<ProducerRecord<String, String>> emitter();

    protected void start(@Observes Startup event) {
        registry.ready(schema).thenRun(() -> {
            DeadLetters.register(schema, new DeadLetters(this));
            executor.scheduleWithFixedDelay(this::relay, 0, 1, TimeUnit.SECONDS);
            executor.scheduleWithFixedDelay(this::countDeadLetters, 0, COUNT_SECONDS, TimeUnit.SECONDS);
            executor.scheduleWithFixedDelay(this::forgetOldMessages, 1, 1, TimeUnit.HOURS);
        });
    }

    protected void stop(@Observes Shutdown event) {
        DeadLetters.unregister(schema);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DomainEvent event) {
        Envelope envelope = Envelope.of(Ids.next(), event, clock.instant(), Correlation.current());
        String topic = event.getClass().getAnnotation(Topic.class).value();
        add(envelope.id(), topic, envelope.subject(), envelope.toJson(), envelope.correlationId());
    }

    private void add(UUID id, String topic, String key, String payload, String correlationId) {
        entityManager().persist(new OutboxMessage(id, topic, key, payload, correlationId, clock.instant()));
        afterCommit.run(this::nudge);
    }

    private void nudge() {
        if (nudged.compareAndSet(false, true)) {
            executor.submit(this::relay);
        }
    }

    private void relay() {
        nudged.set(false);
        try {
            while (transactions.inNew(this::relayBatch) == BATCH) {
                // a full batch: there may be more
            }
        } catch (RuntimeException | Error e) { // nothing may end the schedule
            LOG.log(Level.WARNING, "The outbox of {0} waits: {1}", new Object[] {schema, e});
        }
    }

    /** Sends the oldest messages; returns how many are off the list. */
    private int relayBatch() {
        EntityManager entityManager = entityManager();
        boolean ours = (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "outbox:" + schema)
                .getSingleResult();
        if (!ours) {
            return 0;
        }
        List<OutboxMessage> batch = entityManager
                .createQuery("select m from OutboxMessage m order by m.id", OutboxMessage.class)
                .setMaxResults(BATCH)
                .getResultList();
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (OutboxMessage message : batch) {
            sent.add(emitter().send(record(message)).toCompletableFuture());
        }
        long end = System.nanoTime() + SEND_TIMEOUT.toNanos();
        int done = 0;
        for (int i = 0; i < batch.size(); i++) {
            OutboxMessage message = batch.get(i);
            Optional<Throwable> failure = failureOf(sent.get(i), end - System.nanoTime());
            if (failure.isEmpty() || neverToBeTaken(failure.get())) {
                failure.ifPresent(reason -> keepAsDeadLetter(message, reason));
                entityManager.remove(message);
                done++;
            } else {
                LOG.log(Level.WARNING, "A message for {0} waits: {1}", new Object[] {message.topic(), failure.get()});
            }
        }
        return done;
    }

    private static ProducerRecord<String, String> record(OutboxMessage message) {
        ProducerRecord<String, String> record = new ProducerRecord<>(message.topic(), message.key(), message.payload());
        if (message.correlationId() != null) {
            record.headers().add(Correlation.HEADER, message.correlationId().getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private static Optional<Throwable> failureOf(CompletableFuture<Void> sent, long nanos) {
        try {
            sent.get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (TimeoutException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }

    /** Whether sending again cannot help, so that one bad message does not hold up the others. */
    private static boolean neverToBeTaken(Throwable failure) {
        return failure instanceof RecordTooLargeException || failure instanceof InvalidTopicException;
    }

    private void keepAsDeadLetter(OutboxMessage message, Throwable reason) {
        LOG.log(Level.SEVERE, "Kafka refuses a message for {0}: {1}", new Object[] {message.topic(), reason});
        entityManager()
                .persist(new DeadLetter(
                        message.id(),
                        message.topic(),
                        message.key(),
                        message.payload(),
                        reason.toString(),
                        message.correlationId(),
                        clock.instant()));
    }

    /**
     * Handles one message from a channel, for an {@code @Incoming} method. Returns when the message is handled, was
     * handled before, or is stored as a dead letter. While the database is away it waits.
     *
     * @param channel the topic, as the inbox knows it
     * @param handler the effect; it runs in a transaction together with the inbox row
     */
    public void receive(String channel, String message, Consumer<Envelope> handler) {
        registry.ready(schema).join();
        while (!tryReceive(channel, message, handler)) {
            pause(RETRY_MILLIS[RETRY_MILLIS.length - 1]);
        }
    }

    /** Whether the message is dealt with; false while the database is away. */
    private boolean tryReceive(String channel, String message, Consumer<Envelope> handler) {
        Envelope envelope;
        try {
            envelope = Envelope.parse(message);
        } catch (RuntimeException e) {
            return bury(channel, null, message, e);
        }
        Correlation.set(envelope.correlationId());
        try {
            return tryReceive(channel, message, envelope, handler);
        } finally {
            Correlation.clear();
        }
    }

    private boolean tryReceive(String channel, String message, Envelope envelope, Consumer<Envelope> handler) {
        Throwable failure = null;
        for (int attempt = 0; attempt <= RETRY_MILLIS.length; attempt++) {
            try {
                handle(channel, envelope, handler);
                return true;
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                failure = e;
                LOG.log(Level.WARNING, "A message of " + channel + " failed, attempt " + (attempt + 1), e);
                if (attempt < RETRY_MILLIS.length) {
                    pause(RETRY_MILLIS[attempt]);
                }
            }
        }
        return bury(channel, envelope.subject(), message, failure);
    }

    private void handle(String channel, Envelope envelope, Consumer<Envelope> handler) {
        transactions.runInNew(() -> {
            if (firstTime(channel, envelope.id())) {
                handler.accept(envelope);
            }
        });
    }

    private boolean firstTime(String channel, UUID id) {
        return entityManager()
                        .createNativeQuery("""
                                insert into inbox_message (id, channel, received_at) values (?1, ?2, ?3)
                                on conflict do nothing
                                """)
                        .setParameter(1, id)
                        .setParameter(2, channel)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private boolean bury(String channel, String key, String message, Throwable failure) {
        try {
            UUID id = Ids.next();
            String letterKey = key == null ? id.toString() : key;
            String payload = storable(String.valueOf(message));
            String correlationId = Correlation.current() == null ? null : storable(Correlation.current());
            transactions.runInNew(() -> {
                entityManager()
                        .persist(new DeadLetter(
                                id,
                                channel,
                                letterKey,
                                payload,
                                storable(failure.toString()),
                                correlationId,
                                clock.instant()));
                add(id, channel + "-dlq", letterKey, payload, correlationId);
            });
            LOG.log(Level.SEVERE, "A message of {0} became a dead letter: {1}", new Object[] {channel, failure});
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The database of {0} is away; its messages wait: {1}", new Object[] {
                schema, e.getMessage()
            });
            return false;
        }
    }

    /** PostgreSQL keeps every character but one. */
    private static String storable(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    /** How many dead letters waited when the database was last asked, some seconds ago at most; empty before that. */
    public OptionalLong deadLettersLastSeen() {
        return deadLettersLastSeen;
    }

    private void countDeadLetters() {
        try {
            deadLettersLastSeen = OptionalLong.of(deadLetters());
        } catch (RuntimeException | Error e) { // nothing may end the schedule
            LOG.log(Level.FINE, "The dead letters of " + schema + " are not counted", e);
        }
    }

    /** How many dead letters wait to be redelivered. */
    public long deadLetters() {
        return transactions.inNew(() -> entityManager()
                .createQuery("select count(d) from DeadLetter d where d.redeliveredAt is null", Long.class)
                .getSingleResult());
    }

    /** Sends all waiting dead letters to their topics again. Returns how many. */
    public int redeliver() {
        return transactions.inNew(() -> {
            List<DeadLetter> waiting = entityManager()
                    .createQuery(
                            "select d from DeadLetter d where d.redeliveredAt is null order by d.id", DeadLetter.class)
                    .getResultList();
            for (DeadLetter letter : waiting) {
                add(Ids.next(), letter.channel(), letter.key(), letter.payload(), letter.correlationId());
                letter.redelivered(clock.instant());
            }
            return waiting.size();
        });
    }

    public String schema() {
        return schema;
    }

    private void forgetOldMessages() {
        try {
            transactions.runInNew(() -> entityManager()
                    .createNativeQuery("delete from inbox_message where received_at < ?1")
                    .setParameter(1, Timestamp.from(clock.instant().minus(INBOX_RETENTION)))
                    .executeUpdate());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old inbox rows of {0} stay for now: {1}", new Object[] {schema, e.getMessage()});
        }
    }

    /** @throws IllegalStateException when the server stops; the message is not acknowledged and comes again */
    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Interrupted while waiting");
        }
    }
}
