package dev.madang.participation.business;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer's entry in a promotion, one per phone number. It is born with its tickets, salt and leaf, gets its number
 * when it is stored, and does not change. Name, phone and e-mail are kept encrypted; the blind index of event and phone
 * decides whether somebody has entered, and does not tell that one phone entered two events.
 */
@Entity
public class Entry {

    static final String NAME_CONTEXT = "participation.entry.name:";
    static final String PHONE_CONTEXT = "participation.entry.phone:";
    static final String EMAIL_CONTEXT = "participation.entry.email:";

    /** Name, phone and e-mail, encrypted; the e-mail may be absent. */
    record Person(String name, String phone, String email) {}

    /** How an entry came about. */
    record Circumstances(String channel, boolean visit, boolean marketingConsent, Instant at) {}

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "entry_number")
    private long number;

    private String name;
    private String phone;

    @Column(name = "phone_index")
    private String phoneIndex;

    private String email;
    private String channel;
    private boolean visit;
    private int tickets;
    private String salt;
    private String leaf;

    @Column(name = "marketing_consent")
    private boolean marketingConsent;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Entry() {}

    Entry(
            UUID id,
            UUID eventId,
            Person person,
            String phoneIndex,
            Circumstances circumstances,
            int tickets,
            String salt) {
        this.id = id;
        this.eventId = eventId;
        this.name = person.name();
        this.phone = person.phone();
        this.email = person.email();
        this.phoneIndex = phoneIndex;
        this.channel = circumstances.channel();
        this.visit = circumstances.visit();
        this.marketingConsent = circumstances.marketingConsent();
        this.registeredAt = circumstances.at();
        this.tickets = tickets;
        this.salt = salt;
        this.leaf = FairDraw.leaf(eventId, id, tickets, salt);
    }

    /** Gives the entry its number, when it is stored. */
    public void number(long assigned) {
        number = assigned;
    }

    public UUID id() {
        return id;
    }

    public UUID eventId() {
        return eventId;
    }

    long number() {
        return number;
    }

    String encryptedName() {
        return name;
    }

    String encryptedPhone() {
        return phone;
    }

    String encryptedEmail() {
        return email;
    }

    String phoneIndex() {
        return phoneIndex;
    }

    String channel() {
        return channel;
    }

    boolean visit() {
        return visit;
    }

    int tickets() {
        return tickets;
    }

    String salt() {
        return salt;
    }

    String leaf() {
        return leaf;
    }

    boolean marketingConsent() {
        return marketingConsent;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
