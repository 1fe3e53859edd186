package dev.madang.participation.business;

import dev.madang.kernel.Ids;
import dev.madang.kernel.Page;
import dev.madang.kernel.contact.PhoneNumber;
import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.participation.api.Entered;
import dev.madang.participation.api.Entrant;
import dev.madang.participation.api.EntryForm;
import dev.madang.participation.api.ParticipationError;
import dev.madang.participation.api.Participations;
import dev.madang.participation.api.VisitCode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** {@link Participations} over the promotions and entries that are stored. */
@Stateless
public class DefaultParticipations implements Participations {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Promotions promotions;

    @Inject
    Entries entries;

    @Inject
    VisitCodes visitCodes;

    @Inject
    FieldCipher cipher;

    @Inject
    ParticipationOutbox outbox;

    @Inject
    ParticipationAnswers answers;

    @Inject
    Clock clock;

    @Override
    public Entered enter(UUID eventId, EntryForm form) {
        return answers.once(Entered.class, () -> enterNow(eventId, form));
    }

    private Entered enterNow(UUID eventId, EntryForm form) {
        Promotion promotion = promotions.byId(eventId).orElseThrow(DefaultParticipations::notFound);
        Instant now = clock.instant();
        if (!promotion.isOpen(now)) {
            throw new ProblemException(ParticipationError.NOT_OPEN);
        }
        boolean visit = visited(eventId, form.visitCode(), now);
        PhoneNumber phone = new PhoneNumber(form.phone());
        String phoneIndex = cipher.index(eventId + phone.value());
        if (entries.entered(eventId, phoneIndex)) {
            throw new ProblemException(ParticipationError.ALREADY_ENTERED);
        }

        UUID id = Ids.next();
        Entry entry = new Entry(
                id,
                eventId,
                new Contact(new PersonName(form.name().strip()), phone, blankToNull(form.email()))
                        .encrypted(cipher, id),
                phoneIndex,
                new Entry.Circumstances(
                        form.channel() == null ? EntryForm.DIRECT : form.channel(),
                        visit,
                        Boolean.TRUE.equals(form.marketingConsent()),
                        now),
                promotion.ticketsOf(visit),
                newSalt());
        entries.add(entry);
        outbox.add(new ParticipantRegistered(
                eventId, id, entry.number(), entry.channel(), entry.visit(), entry.registeredAt()));
        return new Entered(id, entry.number(), new Entered.Receipt(entry.leaf(), entry.salt(), entry.tickets()));
    }

    @Override
    public Page<Entrant> list(UUID ownerId, UUID eventId, int page, int size) {
        owned(ownerId, eventId);
        return entries.page(eventId, page, size).map(this::masked);
    }

    @Override
    public VisitCode visitCode(UUID ownerId, UUID eventId) {
        owned(ownerId, eventId);
        return visitCodes.current(eventId, clock.instant());
    }

    private boolean visited(UUID eventId, String visitCode, Instant now) {
        if (visitCode == null || visitCode.isBlank()) {
            return false;
        }
        if (!visitCodes.valid(eventId, visitCode, now)) {
            throw new ProblemException(
                    CommonError.INVALID_REQUEST, List.of(new FieldError("visitCode", "field.visitCode")));
        }
        return true;
    }

    private void owned(UUID ownerId, UUID eventId) {
        promotions
                .byId(eventId)
                .filter(promotion -> promotion.belongsTo(ownerId))
                .orElseThrow(DefaultParticipations::notFound);
    }

    private Entrant masked(Entry entry) {
        Contact contact = Contact.of(entry, cipher);
        return new Entrant(
                entry.id(),
                entry.number(),
                contact.name().masked(),
                contact.phone().masked(),
                entry.channel(),
                entry.visit(),
                entry.tickets(),
                entry.marketingConsent(),
                entry.registeredAt());
    }

    private static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static ProblemException notFound() {
        return new ProblemException(ParticipationError.EVENT_NOT_FOUND);
    }
}
