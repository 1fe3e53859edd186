package dev.madang.event.business;

import dev.madang.event.api.Channel;
import dev.madang.event.api.DraftChange;
import dev.madang.event.api.EventDetails;
import dev.madang.event.api.EventError;
import dev.madang.event.api.EventJobs;
import dev.madang.event.api.EventMember;
import dev.madang.event.api.EventStatus;
import dev.madang.event.api.EventStore;
import dev.madang.event.api.EventSummary;
import dev.madang.event.api.Image;
import dev.madang.event.api.NewEvent;
import dev.madang.event.api.Objective;
import dev.madang.event.api.Plan;
import dev.madang.event.api.Prize;
import dev.madang.kernel.error.ProblemException;
import jakarta.json.bind.annotation.JsonbVisibility;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An event in the making. It is born with an objective and a shop, gathers a plan, a picture and channels in any order,
 * and ends when it is published, discarded, or left alone for seven days. Every change makes a new version. Its fields
 * are its stored form, {@code design/redis/draft-event.schema.json}.
 */
@JsonbVisibility(EventDraft.FieldsOnly.class)
public class EventDraft {

    static final int DEFAULT_ALTERNATES = 3;
    static final int DEFAULT_VISIT_TICKETS = 3;
    private static final Duration UNTIL_ANNOUNCEMENT = Duration.ofDays(1);

    private UUID eventId;
    private UUID ownerId;
    private long version;
    private EventStatus status = EventStatus.DRAFT;
    private Objective objective;
    private EventStore store;
    private EventMember member;
    private String title;
    private String description;
    private Instant startsAt;
    private Instant endsAt;
    private Instant announceAt;
    private List<Prize> prizes;
    private int alternates = DEFAULT_ALTERNATES;
    private int visitTickets = DEFAULT_VISIT_TICKETS;
    private Plan plan;
    private Image image;
    private List<Channel> channels;
    private EventJobs jobs;
    private Instant createdAt;
    private Instant updatedAt;

    protected EventDraft() {}

    EventDraft(UUID eventId, UUID ownerId, NewEvent event, Instant now) {
        this.eventId = eventId;
        this.ownerId = ownerId;
        this.objective = Objective.valueOf(event.objective());
        this.store = event.store();
        this.member = event.member();
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return eventId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    boolean ownedBy(UUID owner) {
        return ownerId.equals(owner);
    }

    Objective objective() {
        return objective;
    }

    EventStore store() {
        return store;
    }

    Optional<EventMember> member() {
        return Optional.ofNullable(member);
    }

    Optional<String> title() {
        return Optional.ofNullable(title).filter(text -> !text.isBlank());
    }

    String description() {
        return description == null ? "" : description;
    }

    Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    Optional<Instant> announceAt() {
        return Optional.ofNullable(announceAt);
    }

    List<Prize> prizes() {
        return prizes == null ? List.of() : prizes;
    }

    int alternates() {
        return alternates;
    }

    int visitTickets() {
        return visitTickets;
    }

    Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    Optional<Image> image() {
        return Optional.ofNullable(image);
    }

    List<Channel> channels() {
        return channels == null ? List.of() : channels;
    }

    Optional<UUID> aiJob() {
        return Optional.ofNullable(jobs).map(EventJobs::ai);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** @param expected the version a change was made from, or null when it does not matter */
    void expectVersion(Long expected) {
        if (expected != null && expected != version) {
            throw new ProblemException(EventError.CHANGED_MEANWHILE);
        }
    }

    /** Takes over what the change tells; what it leaves out stays, and the announcement follows the end it was set by. */
    void edit(DraftChange change) {
        boolean announcedAsFilled = announcedAsFilled();
        title = told(change.title(), title);
        description = told(change.description(), description);
        startsAt = told(instant(change.startsAt()), startsAt);
        endsAt = told(instant(change.endsAt()), endsAt);
        if (change.announceAt() != null) {
            announceAt = change.announceAt().toInstant();
        } else if (announcedAsFilled) {
            announceAt = plus(endsAt, UNTIL_ANNOUNCEMENT);
        }
        prizes = told(change.prizes(), prizes);
        alternates = told(change.alternates(), alternates);
        visitTickets = told(change.visitTickets(), visitTickets);
    }

    /** Takes a plan and fills in from it what the owner has not set, or has left as the plan before filled it in. */
    void choose(Plan chosen, Instant now) {
        if (title().isEmpty() || leftAs(title, Plan::title)) {
            title = chosen.title();
        }
        if (description().isBlank() || leftAs(description, EventDraft::howToTakePart)) {
            description = howToTakePart(chosen);
        }
        if (prizes().isEmpty() || leftAs(prizes, Plan::prizes)) {
            prizes = chosen.prizes();
        }
        if (channels().isEmpty() || leftAs(channels, Plan::channels)) {
            channels = chosen.channels();
        }
        fillPeriod(chosen, now);
        plan = chosen;
    }

    /** What customers may read; the concept is meant for the owner. */
    private static String howToTakePart(Plan plan) {
        return String.join("\n", plan.mechanics().steps());
    }

    private void fillPeriod(Plan chosen, Instant now) {
        if (startsAt == null) {
            startsAt = now.truncatedTo(ChronoUnit.SECONDS);
        }
        boolean announcedAsFilled = announcedAsFilled();
        if (endsAt == null || leftAs(endsAt, before -> plus(startsAt, Duration.ofDays(before.durationDays())))) {
            endsAt = plus(startsAt, Duration.ofDays(chosen.durationDays()));
        }
        if (announcedAsFilled) {
            announceAt = plus(endsAt, UNTIL_ANNOUNCEMENT);
        }
    }

    private boolean announcedAsFilled() {
        return announceAt == null || announceAt.equals(plus(endsAt, UNTIL_ANNOUNCEMENT));
    }

    private <T> boolean leftAs(T current, Function<Plan, T> filledIn) {
        return plan != null && Objects.equals(current, filledIn.apply(plan));
    }

    void choose(Image chosen) {
        image = chosen;
    }

    void choose(List<Channel> chosen) {
        channels = List.copyOf(chosen);
    }

    void noteAiJob(UUID jobId) {
        jobs = new EventJobs(jobId);
    }

    void changed(Instant now) {
        version++;
        updatedAt = now;
    }

    EventDetails details() {
        return new EventDetails(
                eventId,
                status,
                version,
                objective,
                store,
                member,
                title,
                description,
                startsAt,
                endsAt,
                announceAt,
                prizes(),
                alternates,
                visitTickets,
                plan,
                image,
                channels(),
                jobs,
                null,
                createdAt,
                updatedAt,
                null,
                null,
                null);
    }

    EventSummary summary() {
        return new EventSummary(
                eventId,
                status,
                objective,
                title,
                startsAt,
                endsAt,
                announceAt,
                image == null ? null : image.url(),
                createdAt);
    }

    private static <T> T told(T change, T current) {
        return change == null ? current : change;
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Instant plus(Instant time, Duration duration) {
        return time == null ? null : time.plus(duration);
    }

    /** The stored form is the fields. */
    public static class FieldsOnly implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }
}
