package dev.madang.event.business;

import dev.madang.event.api.EventDetails;
import dev.madang.event.api.EventError;
import dev.madang.event.api.EventFilter;
import dev.madang.event.api.EventStatus;
import dev.madang.event.api.EventSummary;
import dev.madang.event.api.Events;
import dev.madang.event.api.Image;
import dev.madang.event.api.PublicEvent;
import dev.madang.event.api.Publication;
import dev.madang.kernel.Page;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.Transactions;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@link Events} over the drafts in Redis and the published events in the Event DB. No connection is held while talking
 * to Redis, save to tell a draft from nothing when it cannot be closed.
 *
 * <p>Locking: publishing is decided by the primary key of the event, closing and drawing by a lock on its row.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DefaultEvents implements Events {

    private static final Logger LOG = Logger.getLogger(DefaultEvents.class.getName());

    @Inject
    DraftStore drafts;

    @Inject
    PublishedEvents events;

    @Inject
    Images images;

    @Inject
    EventOutbox outbox;

    @Inject
    EventAnswers answers;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "madang.public.url")
    String publicUrl;

    @Override
    public Page<EventSummary> list(UUID ownerId, EventFilter filter) {
        List<EventDraft> drafted = drafts.ofOwner(ownerId).stream()
                .filter(draft -> passes(draft, filter))
                .toList();
        return transactions.inNew(() -> page(ownerId, filter, drafted));
    }

    private Page<EventSummary> page(UUID ownerId, EventFilter filter, List<EventDraft> drafted) {
        Instant now = clock.instant();
        int first = filter.page() * filter.size();
        List<EventDraft> inTheMaking = drafted.stream()
                .filter(draft -> events.byId(draft.id()).isEmpty())
                .toList();
        List<EventSummary> items = Stream.concat(
                        inTheMaking.stream().map(EventDraft::summary),
                        events.newest(ownerId, filter, now, first + filter.size()).stream()
                                .map(event -> event.summary(now)))
                .sorted(Comparator.comparing(EventSummary::createdAt).reversed())
                .skip(first)
                .limit(filter.size())
                .toList();
        return new Page<>(items, filter.page(), filter.size(), inTheMaking.size() + events.count(ownerId, filter, now));
    }

    private static boolean passes(EventDraft draft, EventFilter filter) {
        return (filter.status() == null || filter.status() == EventStatus.DRAFT)
                && (filter.objective() == null || filter.objective() == draft.objective())
                && (filter.text() == null || lower(draft.title().orElse("")).contains(lower(filter.text())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public EventDetails details(UUID ownerId, UUID eventId) {
        Optional<EventDraft> draft = ownDraft(ownerId, eventId);
        return ownEvent(ownerId, eventId)
                .map(this::details)
                .or(() -> draft.map(EventDraft::details))
                .orElseThrow(DefaultEvents::notFound);
    }

    @Override
    public Publication publish(UUID ownerId, UUID eventId) {
        return answers.find(Publication.class).orElseGet(() -> publishNow(ownerId, eventId));
    }

    private Publication publishNow(UUID ownerId, UUID eventId) {
        // The draft first: it goes only once the event is there.
        Optional<EventDraft> draft = ownDraft(ownerId, eventId);
        Optional<PublishedEvent> published = ownEvent(ownerId, eventId);
        Publication publication =
                published.isPresent() ? published(published.get()) : move(draft.orElseThrow(DefaultEvents::notFound));
        draft.ifPresent(this::forget);
        return publication;
    }

    private Publication published(PublishedEvent event) {
        return transactions.inNew(() -> answers.once(Publication.class, () -> publication(event)));
    }

    private Publication move(EventDraft draft) {
        Instant now = clock.instant();
        ReadyToPublish.check(draft, now);
        PublishedEvent event = new PublishedEvent(draft, currentImage(draft), now);
        try {
            return transactions.inNew(() -> answers.once(Publication.class, () -> {
                if (!events.add(event)) {
                    throw new PublishedMeanwhile();
                }
                outbox.add(event.created(address(event.id())));
                return publication(event);
            }));
        } catch (PublishedMeanwhile e) {
            return published(stored(draft.id()).orElseThrow(() -> e));
        }
    }

    /** With the address as it is now, if the picture is still there. */
    private Image currentImage(EventDraft draft) {
        Image chosen = draft.image().orElseThrow();
        return images.of(draft.id())
                .flatMap(made -> made.image(chosen.imageId()))
                .map(made -> new Image(made.imageId(), made.style(), made.platform(), made.url(), chosen.text()))
                .orElse(chosen);
    }

    private void forget(EventDraft draft) {
        try {
            drafts.remove(draft);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The draft of published event {0} stays until it expires", draft.id());
        }
    }

    @Override
    public EventDetails close(UUID ownerId, UUID eventId) {
        return transactions.inNew(() -> answers.once(EventDetails.class, () -> {
            PublishedEvent event = events.byIdForChange(eventId)
                    .filter(found -> found.ownedBy(ownerId))
                    .orElseThrow(() -> notOpen(ownerId, eventId));
            outbox.add(event.closeEarly(clock.instant()));
            return details(event);
        }));
    }

    private ProblemException notOpen(UUID ownerId, UUID eventId) {
        return ownDraft(ownerId, eventId).isPresent()
                ? new ProblemException(EventError.NOT_OPEN)
                : new ProblemException(EventError.EVENT_NOT_FOUND);
    }

    @Override
    public PublicEvent shown(UUID eventId) {
        return events.byId(eventId).map(event -> event.shown(clock.instant())).orElseThrow(DefaultEvents::notFound);
    }

    private Optional<EventDraft> ownDraft(UUID ownerId, UUID eventId) {
        return drafts.find(eventId).map(StoredDraft::draft).filter(draft -> draft.ownedBy(ownerId));
    }

    private Optional<PublishedEvent> ownEvent(UUID ownerId, UUID eventId) {
        return stored(eventId).filter(event -> event.ownedBy(ownerId));
    }

    private Optional<PublishedEvent> stored(UUID eventId) {
        return transactions.inNew(() -> events.byId(eventId));
    }

    private EventDetails details(PublishedEvent event) {
        return event.details(clock.instant(), address(event.id()));
    }

    private Publication publication(PublishedEvent event) {
        return new Publication(event.id(), event.status(clock.instant()), address(event.id()));
    }

    private String address(UUID eventId) {
        return publicUrl + "/e/" + eventId;
    }

    private static ProblemException notFound() {
        return new ProblemException(EventError.EVENT_NOT_FOUND);
    }

    /** Another call was quicker; rolls back. */
    private static final class PublishedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
