package dev.madang.event.business;

import dev.madang.event.api.Channel;
import dev.madang.event.api.ChannelChoice;
import dev.madang.event.api.DraftChange;
import dev.madang.event.api.Drafts;
import dev.madang.event.api.EventDetails;
import dev.madang.event.api.EventError;
import dev.madang.event.api.Image;
import dev.madang.event.api.ImageChoice;
import dev.madang.event.api.NewEvent;
import dev.madang.event.api.Plan;
import dev.madang.event.api.PlanChoice;
import dev.madang.kernel.Ids;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.job.JobState;
import dev.madang.kernel.job.JobStates;
import dev.madang.kernel.job.JobStatus;
import dev.madang.kernel.service.Transactions;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@link Drafts} over the drafts in Redis. Only short reads and the outbox need a transaction, committed before a call
 * answers; no connection is held while talking to Redis.
 *
 * <p>Locking: none. A draft is stored by compare-and-set and a change that comes too late is made again on what is there
 * now, unless it named its version.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DefaultDrafts implements Drafts {

    private static final Logger LOG = Logger.getLogger(DefaultDrafts.class.getName());
    private static final String AI = "ai";
    private static final String JOB_FAILED = "JOB_FAILED";
    private static final Duration RECOMMENDATION_TIME = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 10;
    private static final Set<String> CHANNELS =
            Stream.of(Channel.values()).map(Channel::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    DraftStore drafts;

    @Inject
    PublishedEvents events;

    @Inject
    Recommendations recommendations;

    @Inject
    Images images;

    @Inject
    JobStates jobStates;

    @Inject
    EventOutbox outbox;

    @Inject
    EventAnswers answers;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public UUID start(UUID ownerId, NewEvent event) {
        return answers.find(UUID.class).orElseGet(() -> startNew(ownerId, event));
    }

    private UUID startNew(UUID ownerId, NewEvent event) {
        Instant now = clock.instant();
        EventDraft draft = new EventDraft(Ids.next(), ownerId, event, now);
        drafts.add(draft);
        return tellOr(
                new EventDraftCreated(draft.id(), ownerId, draft.objective(), StoreBrief.of(draft.store()), now),
                draft.id(),
                () -> drafts.remove(draft));
    }

    @Override
    public EventDetails edit(UUID ownerId, UUID eventId, DraftChange change) {
        return change(ownerId, eventId, change.version(), draft -> draft.edit(change));
    }

    @Override
    public void discard(UUID ownerId, UUID eventId) {
        drafts.remove(own(ownerId, eventId).draft());
    }

    @Override
    public UUID requestRecommendation(UUID ownerId, UUID eventId) {
        return answers.find(UUID.class).orElseGet(() -> requestNow(ownerId, eventId));
    }

    private UUID requestNow(UUID ownerId, UUID eventId) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            StoredDraft read = own(ownerId, eventId);
            EventDraft draft = read.draft();
            Optional<UUID> running = draft.aiJob().filter(this::unfinished);
            if (running.isPresent()) {
                return transactions.inNew(() -> answers.once(UUID.class, running::get));
            }
            Instant now = clock.instant();
            JobState job = JobState.accepted(Ids.next(), eventId, ownerId, now.plus(RECOMMENDATION_TIME));
            jobStates.announce(AI, job);
            draft.noteAiJob(job.jobId());
            draft.changed(now);
            if (drafts.replace(read, draft)) {
                return tellOr(requested(draft, job, now), job.jobId(), () -> jobStates.put(AI, failed(job)));
            }
        }
        throw new ProblemException(EventError.CHANGED_MEANWHILE);
    }

    private static RecommendationRequested requested(EventDraft draft, JobState job, Instant now) {
        return new RecommendationRequested(
                job.jobId(),
                draft.id(),
                draft.ownerId(),
                draft.objective(),
                StoreBrief.of(draft.store()),
                now,
                job.deadline());
    }

    private boolean unfinished(UUID jobId) {
        return jobStates
                .find(AI, jobId)
                .filter(job -> job.status() == JobStatus.PENDING || job.status() == JobStatus.PROCESSING)
                .filter(job -> clock.instant().isBefore(job.deadline()))
                .isPresent();
    }

    private JobState failed(JobState job) {
        return new JobState(
                job.jobId(),
                job.subjectId(),
                job.ownerId(),
                JobStatus.FAILED,
                job.progress(),
                job.step(),
                null,
                clock.instant(),
                job.deadline(),
                JOB_FAILED,
                null);
    }

    @Override
    public EventDetails choosePlan(UUID ownerId, UUID eventId, PlanChoice choice) {
        own(ownerId, eventId);
        Plan plan = recommendations
                .of(eventId)
                .filter(recommended -> recommended.ownerId().equals(ownerId))
                .orElseThrow(() -> new ProblemException(EventError.NO_RECOMMENDATION))
                .plan(choice.planId())
                .orElseThrow(() -> invalid(List.of(new FieldError("planId", "field.unknown"))));
        return change(ownerId, eventId, choice.version(), draft -> {
            draft.edit(choice.changes());
            draft.choose(plan, clock.instant());
            // Once more: a value that only looks as the previous plan filled it in is still the owner's.
            draft.edit(choice.changes());
        });
    }

    @Override
    public EventDetails chooseImage(UUID ownerId, UUID eventId, ImageChoice choice) {
        own(ownerId, eventId);
        Image image = images.of(eventId)
                .filter(made -> made.ownerId().equals(ownerId))
                .flatMap(made -> made.image(choice.imageId()))
                .map(made -> new Image(made.imageId(), made.style(), made.platform(), made.url(), choice.text()))
                .orElseThrow(() -> new ProblemException(EventError.IMAGE_NOT_FOUND));
        return change(ownerId, eventId, null, draft -> draft.choose(image));
    }

    @Override
    public EventDetails chooseChannels(UUID ownerId, UUID eventId, ChannelChoice choice) {
        List<Channel> chosen = known(choice.channels());
        return change(ownerId, eventId, null, draft -> draft.choose(chosen));
    }

    private static List<Channel> known(List<String> codes) {
        List<FieldError> unknown = new ArrayList<>();
        Set<Channel> known = new LinkedHashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (code != null && CHANNELS.contains(code)) {
                known.add(Channel.valueOf(code));
            } else {
                unknown.add(new FieldError("channels[" + i + "]", "field.unknown"));
            }
        }
        if (!unknown.isEmpty()) {
            throw invalid(unknown);
        }
        return List.copyOf(known);
    }

    private EventDetails change(UUID ownerId, UUID eventId, Long version, Consumer<EventDraft> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            StoredDraft read = own(ownerId, eventId);
            EventDraft draft = read.draft();
            draft.expectVersion(version);
            change.accept(draft);
            draft.changed(clock.instant());
            if (drafts.replace(read, draft)) {
                return draft.details();
            }
        }
        throw new ProblemException(EventError.CHANGED_MEANWHILE);
    }

    /** A published event counts as such, also when its draft could not be removed. */
    private StoredDraft own(UUID ownerId, UUID eventId) {
        Optional<StoredDraft> stored = drafts.find(eventId);
        Optional<PublishedEvent> published = transactions.inNew(() -> events.byId(eventId));
        if (published.filter(event -> event.ownedBy(ownerId)).isPresent()) {
            throw new ProblemException(EventError.NOT_A_DRAFT);
        }
        return stored.filter(read -> read.draft().ownedBy(ownerId))
                .orElseThrow(() -> new ProblemException(EventError.EVENT_NOT_FOUND));
    }

    /**
     * Puts an event into the outbox and keeps the answer of the request. When that fails, or a request of the same key
     * was given another answer meanwhile, undoes what was done for it. Returns the answer.
     */
    private UUID tellOr(DomainEvent event, UUID answer, Runnable undo) {
        UUID first;
        try {
            first = transactions.inNew(() -> {
                UUID kept = answers.once(UUID.class, () -> answer);
                // Not within once: a request of the same key that found this job running may have kept it already.
                if (kept.equals(answer)) {
                    outbox.add(event);
                }
                return kept;
            });
        } catch (RuntimeException e) {
            undo(undo);
            throw e;
        }
        if (!first.equals(answer)) {
            undo(undo);
        }
        return first;
    }

    private static void undo(Runnable undo) {
        try {
            undo.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Something is left in Redis until it expires: {0}", e.getMessage());
        }
    }

    private static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(CommonError.INVALID_REQUEST, errors);
    }
}
