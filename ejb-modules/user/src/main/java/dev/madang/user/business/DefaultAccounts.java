package dev.madang.user.business;

import dev.madang.kernel.Ids;
import dev.madang.kernel.contact.PhoneNumber;
import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.Transactions;
import dev.madang.user.api.Accounts;
import dev.madang.user.api.BusinessNumber;
import dev.madang.user.api.Profile;
import dev.madang.user.api.Registered;
import dev.madang.user.api.Registration;
import dev.madang.user.api.UserError;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** {@link Accounts} over the members that are stored. */
@Stateless
public class DefaultAccounts implements Accounts {

    @Inject
    Members members;

    @Inject
    Passwords passwords;

    @Inject
    FieldCipher cipher;

    @Inject
    Transactions transactions;

    @Inject
    UserOutbox outbox;

    @Inject
    UserAnswers answers;

    @Inject
    LogInJournal logIns;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public Registered register(Registration registration) {
        return answers.find(Registered.class)
                .map(first -> stillTheirs(first, registration))
                .orElseGet(() -> registerNew(registration));
    }

    /** A repeated sign-up logs in again, so the password has to be the account's own still. */
    private Registered stillTheirs(Registered first, Registration registration) {
        Optional<Member> member = transactions.inNew(() -> members.byId(first.userId()));
        String hash = member.map(Member::passwordHash).orElse(null);
        if (!await(passwords.matches(registration.password(), hash))) {
            throw new ProblemException(UserError.WRONG_CREDENTIALS);
        }
        return first;
    }

    private Registered registerNew(Registration registration) {
        String email = normalised(registration.email());
        PhoneNumber phone = new PhoneNumber(registration.phone());
        String phoneIndex = cipher.index(phone.value());
        try {
            transactions.runInNew(() -> requireFree(email, phoneIndex));
        } catch (ProblemException taken) {
            // Maybe by a request of the same key that was running a moment ago.
            return answers.find(Registered.class).orElseThrow(() -> taken);
        }

        UUID memberId = Ids.next();
        Member member = new Member(
                memberId,
                email,
                await(passwords.hash(registration.password())),
                registration.name().strip(),
                cipher.encrypt(phone.value(), Member.PHONE_CONTEXT + memberId),
                phoneIndex,
                clock.instant());
        UUID storeId = Ids.next();
        String businessNumber = new BusinessNumber(registration.businessNumber()).digits();
        Store store = new Store(
                storeId,
                memberId,
                registration.store(),
                cipher.encrypt(businessNumber, Store.BUSINESS_NUMBER_CONTEXT + storeId));
        return transactions.inNew(() -> answers.once(Registered.class, () -> {
            members.add(member, store);
            return new Registered(memberId, storeId);
        }));
    }

    private void requireFree(String email, String phoneIndex) {
        if (members.emailTaken(email)) {
            throw new ProblemException(UserError.EMAIL_TAKEN);
        }
        if (members.phoneTaken(phoneIndex)) {
            throw new ProblemException(UserError.PHONE_TAKEN);
        }
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
    public Profile authenticate(String email, String password) {
        Optional<Member> member = transactions.inNew(() -> members.byEmail(normalised(email)));
        String hash = member.map(Member::passwordHash).orElse(null);
        if (!await(passwords.matches(password, hash))) {
            throw new ProblemException(UserError.WRONG_CREDENTIALS);
        }
        logIns.note(member.orElseThrow().id());
        return transactions.inNew(() -> profile(member.orElseThrow()));
    }

    @Override
    public void loggedOut(UUID userId, String tokenId) {
        outbox.add(new UserLoggedOut(userId, tokenId, clock.instant()));
    }

    @Override
    public Profile profile(UUID userId) {
        return members.byId(userId)
                .map(this::profile)
                .orElseThrow(() -> new ProblemException(UserError.MEMBER_NOT_FOUND));
    }

    private Profile profile(Member member) {
        Store store = members.storeOf(member.id());
        String phone = cipher.decrypt(member.encryptedPhone(), Member.PHONE_CONTEXT + member.id());
        String businessNumber =
                cipher.decrypt(store.encryptedBusinessNumber(), Store.BUSINESS_NUMBER_CONTEXT + store.id());
        return new Profile(
                member.id(),
                member.email(),
                member.name(),
                phone,
                new BusinessNumber(businessNumber).masked(),
                new Profile.Store(
                        store.id(),
                        store.name(),
                        store.industry(),
                        store.region(),
                        store.address(),
                        store.openingHours()),
                member.version() + store.version());
    }

    private static <T> T await(CompletionStage<T> hashing) {
        try {
            return hashing.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
