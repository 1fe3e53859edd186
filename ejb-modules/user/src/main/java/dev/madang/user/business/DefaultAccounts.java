package dev.madang.user.business;

import dev.madang.kernel.Ids;
import dev.madang.kernel.contact.PhoneNumber;
import dev.madang.kernel.crypto.FieldCipher;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.Transactions;
import dev.madang.user.api.Accounts;
import dev.madang.user.api.BusinessNumber;
import dev.madang.user.api.Names;
import dev.madang.user.api.PasswordChange;
import dev.madang.user.api.PasswordUnlikeOwner;
import dev.madang.user.api.Profile;
import dev.madang.user.api.ProfileChange;
import dev.madang.user.api.Registered;
import dev.madang.user.api.Registration;
import dev.madang.user.api.UserError;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** {@link Accounts} over the members that are stored. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
public class DefaultAccounts implements Accounts {

    @Inject
    Members members;

    @Inject
    Sessions sessions;

    @Inject
    SessionEnds sessionEnds;

    @Inject
    ApiKeyStore apiKeys;

    @Inject
    Profiles profiles;

    @Inject
    Passwords passwords;

    @Inject
    OpenCodes codes;

    @Inject
    FieldCipher cipher;

    @Inject
    Transactions transactions;

    @Inject
    UserAnswers answers;

    @Inject
    Clock clock;

    @Override
    public Registered register(Registration registration) {
        return answers.find(Registered.class)
                .map(first -> stillTheirs(first, registration))
                .orElseGet(() -> registerNew(registration));
    }

    /** A repeated sign-up logs in again, so the password has to be the account's own still. */
    private Registered stillTheirs(Registered first, Registration registration) {
        Optional<Member> member = transactions.inNew(() -> members.byId(first.userId()));
        String hash = member.map(Member::passwordHash).orElse(null);
        if (!Passwords.await(passwords.matches(registration.password(), hash))) {
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
                Passwords.await(passwords.hash(registration.password())),
                Names.tidy(registration.name()),
                encrypted(phone, memberId),
                phoneIndex,
                clock.instant());
        UUID storeId = Ids.next();
        Store store = new Store(
                storeId,
                memberId,
                codes.coded(registration.store()),
                encryptedBusinessNumber(registration.businessNumber(), storeId));
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
    public Profile profile(UUID userId) {
        return transactions.inNew(() -> profiles.of(known(userId)));
    }

    @Override
    public Profile change(UUID userId, ProfileChange change) {
        transactions.runInNew(() -> {
            Member member = held(userId);
            if (member.version() != change.version()) {
                throw new ProblemException(UserError.PROFILE_CHANGED);
            }
            apply(change, member);
            members.save(member);
        });
        return profile(userId);
    }

    private void apply(ProfileChange change, Member member) {
        PhoneNumber phone = new PhoneNumber(change.phone());
        String phoneIndex = cipher.index(phone.value());
        if (!phoneIndex.equals(member.phoneIndex()) && members.phoneTaken(phoneIndex)) {
            throw new ProblemException(UserError.PHONE_TAKEN);
        }
        member.change(Names.tidy(change.name()), encrypted(phone, member.id()), phoneIndex);
        Store store = members.storeOf(member.id());
        store.change(codes.coded(change.store()));
        if (change.businessNumber() != null) {
            store.changeBusinessNumber(encryptedBusinessNumber(change.businessNumber(), store.id()));
        }
    }

    @Override
    public void changePassword(UUID userId, UUID sessionId, PasswordChange change) {
        Member checked = transactions.inNew(() -> known(userId));
        requirePassword(checked, change.currentPassword());
        requireUnlike(checked, change.newPassword());
        String hash = Passwords.await(passwords.hash(change.newPassword()));
        transactions.runInNew(() -> {
            Member member = held(userId);
            if (!member.hasPasswordOf(checked)) {
                throw new ProblemException(UserError.WRONG_PASSWORD);
            }
            member.setPassword(hash, clock.instant());
            sessionEnds.endAllBut(sessionId, userId, LogOutReason.PASSWORD_CHANGED);
        });
    }

    private void requireUnlike(Member member, String password) {
        if (PasswordUnlikeOwner.Validator.isLike(password, member.email(), profiles.phoneOf(member), member.name())) {
            throw new ProblemException(
                    CommonError.INVALID_REQUEST, List.of(new FieldError("newPassword", "field.PasswordUnlikeOwner")));
        }
    }

    @Override
    public void close(UUID userId, String password) {
        Member checked = transactions.inNew(() -> known(userId));
        if (password != null) {
            requirePassword(checked, password);
        }
        transactions.runInNew(() -> {
            Member member = held(userId);
            sessionEnds.endAll(userId, LogOutReason.ACCOUNT_CLOSED);
            sessions.removeAllOf(userId);
            apiKeys.removeAllOf(userId);
            members.remove(member, clock.instant());
        });
    }

    private void requirePassword(Member member, String password) {
        if (!Passwords.await(passwords.matches(password, member.passwordHash()))) {
            throw new ProblemException(UserError.WRONG_PASSWORD);
        }
    }

    private Member known(UUID userId) {
        return members.byId(userId).orElseThrow(() -> new ProblemException(UserError.MEMBER_NOT_FOUND));
    }

    private Member held(UUID userId) {
        return members.hold(userId).orElseThrow(() -> new ProblemException(UserError.MEMBER_NOT_FOUND));
    }

    private String encrypted(PhoneNumber phone, UUID memberId) {
        return cipher.encrypt(phone.value(), Member.PHONE_CONTEXT + memberId);
    }

    private String encryptedBusinessNumber(String written, UUID storeId) {
        return cipher.encrypt(new BusinessNumber(written).digits(), Store.BUSINESS_NUMBER_CONTEXT + storeId);
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
