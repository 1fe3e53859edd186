package dev.madang.participation.business;

import dev.madang.kernel.crypto.FieldCipher;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Follows what happens to events: publishing commits to a seed, closing seals the entries. They may come either way round. */
@Stateless
public class PromotionRegister {

    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Promotions promotions;

    @Inject
    Entries entries;

    @Inject
    FieldCipher cipher;

    @Inject
    Clock clock;

    /** Takes up a published event. A repetition changes nothing: the first seed stays. */
    public void published(PublishedEvent event) {
        promotions.awaitTurn(event.eventId());
        if (promotions.byId(event.eventId()).isPresent()) {
            return;
        }
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        String encrypted = cipher.encrypt(HexFormat.of().formatHex(seed), Promotion.SEED_CONTEXT + event.eventId());
        Promotion promotion = new Promotion(event, encrypted, FairDraw.commitment(seed), clock.instant());
        promotions.earlyClose(event.eventId()).ifPresent(promotion::close);
        promotions.add(promotion);
    }

    /** Ends a promotion and seals its entries; one that is not known yet will be over from the start. */
    public void closed(UUID eventId, Instant at) {
        promotions.awaitTurn(eventId);
        promotions
                .locked(eventId)
                .ifPresentOrElse(
                        promotion -> {
                            promotion.close(at);
                            promotion.seal(entries.stakes(eventId), clock.instant());
                        },
                        () -> promotions.keepEarlyClose(eventId, at));
    }
}
