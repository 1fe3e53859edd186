package dev.madang.event.business;

import dev.madang.event.api.Channel;
import dev.madang.event.api.EventDetails;
import dev.madang.event.api.EventError;
import dev.madang.event.api.EventMember;
import dev.madang.event.api.EventStatus;
import dev.madang.event.api.EventStore;
import dev.madang.event.api.EventSummary;
import dev.madang.event.api.Image;
import dev.madang.event.api.Objective;
import dev.madang.event.api.Plan;
import dev.madang.event.api.Prize;
import dev.madang.event.api.PublicEvent;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A public event: born from a complete draft, open from its start to its end or until its owner closes it early, then
 * closed, and drawn when the winners are known. What was promised to customers never changes. Its id is the draft's, so
 * a draft becomes public once.
 */
@Entity
@Table(name = "event")
public class PublishedEvent {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Objective objective;

    private String store;
    private String member;
    private String title;
    private String description;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "announce_at")
    private Instant announceAt;

    private String prizes;
    private int alternates;

    @Column(name = "visit_tickets")
    private int visitTickets;

    private String plan;
    private String image;
    private String channels;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Version
    private long version;

    protected PublishedEvent() {}

    /** @param draft one that is {@link ReadyToPublish} */
    PublishedEvent(EventDraft draft, Image image, Instant now) {
        this.id = draft.id();
        this.ownerId = draft.ownerId();
        this.objective = draft.objective();
        this.store = Json.write(draft.store());
        this.member = draft.member().map(Json::write).orElse(null);
        this.title = draft.title().orElseThrow();
        this.description = draft.description();
        this.startsAt = draft.startsAt().orElseThrow();
        this.endsAt = draft.endsAt().orElseThrow();
        this.announceAt = draft.announceAt().orElseThrow();
        this.prizes = Json.write(draft.prizes());
        this.alternates = draft.alternates();
        this.visitTickets = draft.visitTickets();
        this.plan = Json.write(draft.plan().orElseThrow());
        this.image = Json.write(image);
        this.channels = Json.write(draft.channels());
        this.createdAt = draft.createdAt();
        this.publishedAt = now;
    }

    public UUID id() {
        return id;
    }

    boolean ownedBy(UUID owner) {
        return ownerId.equals(owner);
    }

    EventStatus status(Instant now) {
        if (drawnAt != null) {
            return EventStatus.DRAWN;
        }
        if (closedAt != null || !now.isBefore(endsAt)) {
            return EventStatus.CLOSED;
        }
        return now.isBefore(startsAt) ? EventStatus.SCHEDULED : EventStatus.ACTIVE;
    }

    /** Ends the entries now. */
    EventClosed closeEarly(Instant now) {
        if (status(now) != EventStatus.ACTIVE) {
            throw new ProblemException(EventError.NOT_OPEN);
        }
        closedAt = now;
        return closed();
    }

    /** Notes that the period is over; {@link #status} has said so since. */
    EventClosed closeAtEnd() {
        closedAt = endsAt;
        return closed();
    }

    private EventClosed closed() {
        return new EventClosed(id, ownerId, closedAt);
    }

    void drawn(Instant at) {
        if (drawnAt == null) {
            drawnAt = at;
        }
    }

    EventCreated created(String publicUrl) {
        EventStore shop = shop();
        Image picture = picture();
        Plan chosen = chosenPlan();
        Plan.Expected expected = chosen.expected();
        return new EventCreated(
                id,
                ownerId,
                objective,
                new EventCreated.Store(shop.name(), shop.industry(), shop.region(), shop.address()),
                title,
                description,
                startsAt,
                endsAt,
                announceAt,
                prizes(),
                alternates,
                visitTickets,
                channels(),
                copy(chosen, picture),
                new EventCreated.Picture(picture.imageId(), picture.style(), picture.platform(), picture.url()),
                new EventCreated.Baseline(
                        chosen.planId(),
                        chosen.budgetLevel(),
                        new EventCreated.Cost(chosen.estimatedCost().total()),
                        new EventCreated.Expected(
                                expected.entrants(), expected.newCustomers(), expected.sales(), expected.roi())),
                publicUrl,
                publishedAt);
    }

    /** The owner's own text for every channel, else the plan's, else the title. */
    private Map<String, String> copy(Plan chosen, Image picture) {
        Map<String, String> copy = new LinkedHashMap<>();
        for (Channel channel : channels()) {
            String planned = chosen.copy() == null ? null : chosen.copy().get(channel.name());
            String text = picture.text() == null || picture.text().isBlank() ? planned : picture.text();
            copy.put(channel.name(), text == null ? title : text);
        }
        return copy;
    }

    EventDetails details(Instant now, String publicUrl) {
        return new EventDetails(
                id,
                status(now),
                null,
                objective,
                shop(),
                member == null ? null : Json.read(member, EventMember.class),
                title,
                description,
                startsAt,
                endsAt,
                announceAt,
                prizes(),
                alternates,
                visitTickets,
                chosenPlan(),
                picture(),
                channels(),
                null,
                publicUrl,
                createdAt,
                null,
                publishedAt,
                closedAt,
                drawnAt);
    }

    EventSummary summary(Instant now) {
        return new EventSummary(
                id,
                status(now),
                objective,
                title,
                startsAt,
                endsAt,
                announceAt,
                picture().url(),
                createdAt);
    }

    PublicEvent shown(Instant now) {
        EventStore shop = shop();
        return new PublicEvent(
                id,
                status(now),
                title,
                description,
                prizes(),
                startsAt,
                closedAt == null ? endsAt : closedAt,
                announceAt,
                picture().url(),
                picture().text(),
                new PublicEvent.Store(shop.name(), shop.region(), shop.address()));
    }

    private EventStore shop() {
        return Json.read(store, EventStore.class);
    }

    private Image picture() {
        return Json.read(image, Image.class);
    }

    private Plan chosenPlan() {
        return Json.read(plan, Plan.class);
    }

    private List<Prize> prizes() {
        return List.of(Json.read(prizes, Prize[].class));
    }

    private List<Channel> channels() {
        return List.of(Json.read(channels, Channel[].class));
    }
}
