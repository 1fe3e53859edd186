package dev.madang.user.business;

import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.event.DomainEvent;
import dev.madang.kernel.service.Transactions;
import dev.madang.user.api.AccessTokenSigner;
import dev.madang.user.api.Registration;
import dev.madang.user.api.SignedToken;
import dev.madang.user.api.StoreDetails;
import dev.madang.user.data.CuratedCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The business layer put together by hand, over memory, with a clock that tests turn. */
final class UserService {

    static final Duration IDLE = Duration.ofDays(30);
    static final Duration LIFETIME = Duration.ofDays(90);
    static final String PASSWORD = "correct horse battery";

    /** A clock that stands still until it is turned. */
    static final class TurnedClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Says the words themselves, so that tests can read them. */
    private static final class PlainCipher extends FieldCipher {

        @Override
        public String encrypt(String value, String context) {
            return value + "@" + context;
        }

        @Override
        public String decrypt(String encrypted, String context) {
            if (!encrypted.endsWith("@" + context)) {
                throw new IllegalStateException("moved");
            }
            return encrypted.substring(0, encrypted.length() - context.length() - 1);
        }

        @Override
        public String index(String value) {
            return "index of " + value;
        }
    }

    /** Counts the work, does none. */
    static final class CountingPasswords extends Passwords {

        int checks;
        boolean outdated;

        @Override
        public CompletionStage<String> hash(String password) {
            return CompletableFuture.completedFuture("hash of " + password);
        }

        @Override
        public CompletionStage<Boolean> matches(String password, String hash) {
            checks++;
            return CompletableFuture.completedFuture(("hash of " + password).equals(hash));
        }

        @Override
        boolean outdated(String hash) {
            return outdated;
        }
    }

    /** The answers of a service whose requests never have a key. */
    private static final class NoAnswers implements UserAnswers {

        @Override
        public <T> T once(Class<T> type, Supplier<T> effect) {
            return effect.get();
        }

        @Override
        public <T> Optional<T> find(Class<T> type) {
            return Optional.empty();
        }
    }

    final TurnedClock clock = new TurnedClock();
    final UserAnswers answers = new NoAnswers();
    final InMemoryMembers members = new InMemoryMembers();
    final InMemorySessions sessions = new InMemorySessions();
    final InMemoryApiKeys apiKeys = new InMemoryApiKeys();
    final CountingPasswords passwords = new CountingPasswords();
    final List<DomainEvent> events = new ArrayList<>();
    final DefaultAccounts accounts = new DefaultAccounts();
    final DefaultLogIns logIns = new DefaultLogIns();
    final DefaultApiKeys keys = new DefaultApiKeys();
    final OpenCodes codes = new OpenCodes();
    final AccessTokenSigner signer = (userId, sessionId) -> new SignedToken(
            "signed", UUID.randomUUID().toString(), clock.instant().plusSeconds(600));

    UserService() {
        Transactions transactions = new Transactions();
        PlainCipher cipher = new PlainCipher();
        codes.catalogue = new CuratedCatalogue();
        codes.index();
        SessionLimits limits = new SessionLimits();
        limits.idle = IDLE;
        limits.lifetime = LIFETIME;
        Profiles profiles = new Profiles();
        profiles.members = members;
        profiles.cipher = cipher;
        SessionEnds sessionEnds = new SessionEnds();
        sessionEnds.sessions = sessions;
        sessionEnds.outbox = events::add;
        sessionEnds.clock = clock;
        LogInJournal journal = new LogInJournal();
        journal.members = members;
        journal.passwords = passwords;
        journal.transactions = transactions;
        journal.clock = clock;
        ApiKeyJournal keyJournal = new ApiKeyJournal();
        keyJournal.keys = apiKeys;
        keyJournal.clock = clock;

        accounts.members = members;
        accounts.sessions = sessions;
        accounts.sessionEnds = sessionEnds;
        accounts.apiKeys = apiKeys;
        accounts.profiles = profiles;
        accounts.passwords = passwords;
        accounts.codes = codes;
        accounts.cipher = cipher;
        accounts.transactions = transactions;
        accounts.answers = answers;
        accounts.clock = clock;

        logIns.members = members;
        logIns.sessions = sessions;
        logIns.sessionEnds = sessionEnds;
        logIns.limits = limits;
        logIns.profiles = profiles;
        logIns.passwords = passwords;
        logIns.journal = journal;
        logIns.transactions = transactions;
        logIns.clock = clock;

        keys.members = members;
        keys.keys = apiKeys;
        keys.journal = keyJournal;
        keys.answers = answers;
        keys.clock = clock;
    }

    /** Signs an owner up. Returns the member's id. */
    UUID register(String email, String phone) {
        return accounts.register(registration(email, phone)).userId();
    }

    static Registration registration(String email, String phone) {
        return new Registration(
                email,
                PASSWORD,
                " 김\t 마당 ",
                phone,
                "120-88-00767",
                new StoreDetails("마당빵집", "빵집", "서울 강남구", null, null));
    }
}
