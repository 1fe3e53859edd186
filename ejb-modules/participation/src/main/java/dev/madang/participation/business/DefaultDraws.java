package dev.madang.participation.business;

import dev.madang.kernel.Ids;
import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.ProblemException;
import dev.madang.participation.api.Announcement;
import dev.madang.participation.api.Drawn;
import dev.madang.participation.api.Draws;
import dev.madang.participation.api.ParticipationError;
import dev.madang.participation.api.Proof;
import dev.madang.participation.api.Winner;
import dev.madang.participation.api.WinnerList;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@link Draws} over the promotions, entries and outcomes that are stored. */
@Stateless
public class DefaultDraws implements Draws {

    @Inject
    Promotions promotions;

    @Inject
    Entries entries;

    @Inject
    Outcomes outcomes;

    @Inject
    FieldCipher cipher;

    @Inject
    ParticipationOutbox outbox;

    @Inject
    ParticipationAnswers answers;

    @Inject
    Clock clock;

    @Override
    public Drawn draw(UUID ownerId, UUID eventId) {
        // Only which event was drawn is kept: the names and numbers of the winners stay in one place.
        return drawn(answers.once(UUID.class, () -> drawNow(ownerId, eventId)));
    }

    private UUID drawNow(UUID ownerId, UUID eventId) {
        Promotion promotion = promotions
                .locked(eventId)
                .filter(found -> found.belongsTo(ownerId))
                .orElseThrow(DefaultDraws::notFound);
        if (outcomes.drawOf(eventId).isPresent()) {
            throw new ProblemException(ParticipationError.ALREADY_DRAWN, "/api/events/" + eventId + "/winners");
        }
        Instant now = clock.instant();
        if (!promotion.isOver(now)) {
            throw new ProblemException(ParticipationError.STILL_OPEN);
        }
        List<Stake> stakes = entries.stakes(eventId);
        if (stakes.isEmpty()) {
            throw new ProblemException(ParticipationError.NOBODY_ENTERED);
        }

        promotion.seal(stakes, now);
        List<Rank> ranks = rank(promotion, stakes);
        outcomes.add(new Draw(eventId, now), ranks);
        List<Rank> won = won(ranks);
        List<Rank> waiting = waiting(ranks);
        outbox.add(new WinnersDrawn(eventId, now, stakes.size(), won.size(), waiting.size(), promotion.merkleRoot()));
        return eventId;
    }

    private Drawn drawn(UUID eventId) {
        List<RankedEntry> ranked = outcomes.rankedEntriesOf(eventId);
        return new Drawn(
                told(ranked, Rank::won, this::winner), told(ranked, Rank::waiting, this::winner), proof(eventId));
    }

    private List<Rank> rank(Promotion promotion, List<Stake> stakes) {
        int most = stakes.size(); // more of anything there cannot be, whatever was promised
        List<String> prizes = new ArrayList<>();
        for (Prize prize : promotion.prizes()) {
            for (int i = 0; i < Math.min(prize.quantity(), most); i++) {
                prizes.add(prize.name());
            }
        }
        List<Stake> ranked = FairDraw.ranked(
                promotion.eventId(),
                HexFormat.of().parseHex(seed(promotion)),
                promotion.merkleRoot(),
                stakes,
                prizes.size() + Math.min(promotion.alternates(), most));
        List<Rank> ranks = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            String prize = i < prizes.size() ? prizes.get(i) : null;
            ranks.add(new Rank(Ids.next(), promotion.eventId(), i + 1, ranked.get(i), prize));
        }
        return ranks;
    }

    @Override
    public WinnerList winners(UUID ownerId, UUID eventId) {
        if (!published(eventId).belongsTo(ownerId)) {
            throw notFound();
        }
        Draw draw = drawOf(eventId);
        List<RankedEntry> ranked = outcomes.rankedEntriesOf(eventId);
        return new WinnerList(
                draw.drawnAt(), told(ranked, Rank::won, this::winner), told(ranked, Rank::waiting, this::winner));
    }

    @Override
    public Announcement announcement(UUID eventId) {
        published(eventId);
        Draw draw = drawOf(eventId);
        List<RankedEntry> ranked = outcomes.rankedEntriesOf(eventId);
        return new Announcement(
                draw.drawnAt(), told(ranked, Rank::won, this::masked), told(ranked, Rank::waiting, this::masked));
    }

    @Override
    public Proof proof(UUID eventId) {
        Promotion promotion = sealedIfOver(eventId);
        if (!promotion.isSealed()) {
            return proof(promotion, Proof.Status.COMMITTED, List.of(), List.of());
        }
        Optional<Draw> draw = outcomes.drawOf(eventId);
        return proof(
                promotion,
                draw.isPresent() ? Proof.Status.DRAWN : Proof.Status.CLOSED,
                promotion.entryCount() > Proof.MOST_LEAVES ? List.of() : entries.stakes(eventId),
                draw.isPresent() ? outcomes.ranksOf(eventId) : List.of());
    }

    @Override
    public List<Proof.Leaf> leaves(UUID eventId, String after, int most) {
        return sealedIfOver(eventId).isSealed() ? leaves(entries.stakes(eventId, after, most)) : List.of();
    }

    private Promotion sealedIfOver(UUID eventId) {
        Promotion promotion = published(eventId);
        Instant now = clock.instant();
        if (promotion.isSealed() || !promotion.isOver(now)) {
            return promotion;
        }
        Promotion locked = promotions.locked(eventId).orElseThrow(DefaultDraws::notFound);
        locked.seal(entries.stakes(eventId), now);
        return locked;
    }

    private Proof proof(Promotion promotion, Proof.Status status, List<Stake> stakes, List<Rank> ranks) {
        boolean over = status != Proof.Status.COMMITTED;
        boolean drawn = status == Proof.Status.DRAWN;
        boolean tooMany = over && promotion.entryCount() > Proof.MOST_LEAVES;
        return new Proof(
                FairDraw.ALGORITHM,
                promotion.eventId(),
                promotion.seedCommitment(),
                promotion.committedAt(),
                status,
                over ? promotion.endedAt() : null,
                promotion.entryCount(),
                over ? 0 : null,
                promotion.ticketTotal(),
                promotion.merkleRoot(),
                over && !tooMany ? leaves(stakes) : null,
                tooMany ? "/api/public/events/" + promotion.eventId() + "/proof/leaves" : null,
                drawn ? seed(promotion) : null,
                drawn ? places(won(ranks)) : null,
                drawn ? places(waiting(ranks)) : null);
    }

    private static List<Proof.Leaf> leaves(List<Stake> stakes) {
        return stakes.stream()
                .sorted(Comparator.comparing(Stake::leaf))
                .map(stake -> new Proof.Leaf(stake.leaf(), stake.tickets()))
                .toList();
    }

    private static List<Proof.Place> places(List<Rank> ranks) {
        return ranks.stream()
                .map(rank -> new Proof.Place(rank.number(), rank.prize(), rank.leaf()))
                .toList();
    }

    private static List<Rank> won(List<Rank> ranks) {
        return ranks.stream().filter(Rank::won).toList();
    }

    private static List<Rank> waiting(List<Rank> ranks) {
        return ranks.stream().filter(Rank::waiting).toList();
    }

    private static <T> List<T> told(List<RankedEntry> ranked, Predicate<Rank> which, Function<RankedEntry, T> teller) {
        return ranked.stream()
                .filter(entry -> which.test(entry.rank()))
                .map(teller)
                .toList();
    }

    private Winner winner(RankedEntry ranked) {
        Rank rank = ranked.rank();
        Entry entry = ranked.entry();
        Contact contact = Contact.of(entry, cipher);
        return new Winner(
                rank.number(),
                rank.prize(),
                rank.status(),
                entry.id(),
                entry.number(),
                contact.name().value(),
                contact.phone().value(),
                contact.email(),
                rank.leaf());
    }

    private Announcement.Winner masked(RankedEntry ranked) {
        Rank rank = ranked.rank();
        Contact contact = Contact.of(ranked.entry(), cipher);
        return new Announcement.Winner(
                rank.number(),
                rank.prize(),
                contact.name().masked(),
                contact.phone().masked(),
                rank.leaf());
    }

    private String seed(Promotion promotion) {
        return cipher.decrypt(promotion.encryptedSeed(), Promotion.SEED_CONTEXT + promotion.eventId());
    }

    private Promotion published(UUID eventId) {
        return promotions.byId(eventId).orElseThrow(DefaultDraws::notFound);
    }

    private Draw drawOf(UUID eventId) {
        return outcomes.drawOf(eventId).orElseThrow(() -> new ProblemException(ParticipationError.NOT_DRAWN));
    }

    private static ProblemException notFound() {
        return new ProblemException(ParticipationError.EVENT_NOT_FOUND);
    }
}
