package dev.madang.event.business;

import dev.madang.event.api.EventError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A draft can be published when it has everything customers, channels and the draw need. */
final class ReadyToPublish {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final EventDraft draft;
    private final Instant now;
    private final List<FieldError> missing = new ArrayList<>();

    private ReadyToPublish(EventDraft draft, Instant now) {
        this.draft = draft;
        this.now = now;
    }

    /** @throws ProblemException {@code EVENT_003} naming everything that is missing or wrong */
    static void check(EventDraft draft, Instant now) {
        List<FieldError> missing = missing(draft, now);
        if (!missing.isEmpty()) {
            throw new ProblemException(EventError.NOT_READY, missing);
        }
    }

    static List<FieldError> missing(EventDraft draft, Instant now) {
        ReadyToPublish rule = new ReadyToPublish(draft, now);
        rule.needs(draft.plan().isPresent(), "plan");
        rule.needs(draft.title().isPresent(), "title");
        rule.needs(draft.startsAt().isPresent(), "startsAt");
        rule.needs(draft.endsAt().isPresent(), "endsAt");
        rule.needs(draft.announceAt().isPresent(), "announceAt");
        rule.periodIsSound();
        rule.needs(!draft.prizes().isEmpty(), "prizes");
        rule.needs(!draft.channels().isEmpty(), "channels");
        rule.needs(draft.image().isPresent(), "image");
        return rule.missing;
    }

    private void periodIsSound() {
        if (draft.endsAt().isEmpty()) {
            return;
        }
        Instant endsAt = draft.endsAt().get();
        if (draft.startsAt().isPresent() && !draft.startsAt().get().isBefore(endsAt)) {
            wrong("endsAt", "publish.endsBeforeStart");
        } else if (!endsAt.isAfter(now)) {
            wrong("endsAt", "publish.endsInThePast");
        } else if (endsAt.isAfter(now.plus(LONGEST))) {
            wrong("endsAt", "publish.tooFarAhead");
        }
        if (draft.announceAt().isPresent() && draft.announceAt().get().isBefore(endsAt)) {
            wrong("announceAt", "publish.announcedBeforeEnd");
        } else if (draft.announceAt().isPresent()
                && draft.announceAt().get().isAfter(now.plus(LONGEST.multipliedBy(2)))) {
            wrong("announceAt", "publish.tooFarAhead");
        }
    }

    private void needs(boolean there, String field) {
        if (!there) {
            wrong(field, "publish." + field);
        }
    }

    private void wrong(String field, String message) {
        missing.add(new FieldError(field, message));
    }
}
