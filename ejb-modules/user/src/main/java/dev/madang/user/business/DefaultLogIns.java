package dev.madang.user.business;

import dev.madang.kernel.Ids;
import dev.madang.kernel.Page;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.service.Transactions;
import dev.madang.user.api.AccessTokenSigner;
import dev.madang.user.api.LogIn;
import dev.madang.user.api.LogIns;
import dev.madang.user.api.MemberSession;
import dev.madang.user.api.SignedToken;
import dev.madang.user.api.UserError;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** {@link LogIns} over the sessions that are stored. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no connection is held while hashing
public class DefaultLogIns implements LogIns {

    /** More than nodes let their clocks differ: a token is taken a little past its time, so it is refused for longer. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    @Inject
    Members members;

    @Inject
    Sessions sessions;

    @Inject
    SessionEnds sessionEnds;

    @Inject
    SessionLimits limits;

    @Inject
    Profiles profiles;

    @Inject
    Passwords passwords;

    @Inject
    LogInJournal journal;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public LogIn open(UUID userId, String client, AccessTokenSigner signer) {
        return transactions.inNew(() -> open(
                members.hold(userId).orElseThrow(() -> new ProblemException(UserError.NOT_AUTHENTICATED)),
                client,
                signer));
    }

    @Override
    public LogIn logIn(String email, String password, String client, AccessTokenSigner signer) {
        Optional<Member> found = transactions.inNew(() -> members.byEmail(DefaultAccounts.normalised(email)));
        String hash = found.map(Member::passwordHash).orElse(null);
        if (!Passwords.await(passwords.matches(password, hash))) {
            throw new ProblemException(UserError.WRONG_CREDENTIALS);
        }
        Member checked = found.orElseThrow();
        LogIn logIn = transactions.inNew(() -> open(stillThere(checked), client, signer));
        journal.note(checked.id());
        if (passwords.outdated(hash)) {
            journal.strengthen(checked.id(), password, hash);
        }
        return logIn;
    }

    /** The password may have been changed or the account closed while it was being checked. */
    private Member stillThere(Member checked) {
        return members.hold(checked.id())
                .filter(member -> member.hasPasswordOf(checked))
                .orElseThrow(() -> new ProblemException(UserError.WRONG_CREDENTIALS));
    }

    private LogIn open(Member member, String client, AccessTokenSigner signer) {
        Instant now = clock.instant();
        Session session = new Session(Ids.next(), member.id(), client, now, now.plus(limits.lifetime()));
        sessions.add(session);
        return issue(session, member, signer, now);
    }

    @Override
    public LogIn refresh(String refreshToken, AccessTokenSigner signer) {
        // Empty when the session was ended instead: that has to be stored, so nothing is thrown inside.
        return transactions
                .inNew(() -> exchange(new Secret(refreshToken).hash(), signer))
                .orElseThrow(DefaultLogIns::notAuthenticated);
    }

    private Optional<LogIn> exchange(String hash, AccessTokenSigner signer) {
        Instant now = clock.instant();
        Session session = sessions.refreshToken(hash)
                .flatMap(token -> sessions.hold(token.sessionId()))
                .filter(held -> held.lives(now, limits.idle()))
                .orElseThrow(DefaultLogIns::notAuthenticated);
        // Read again: whoever held the session before may have used it.
        RefreshToken token = sessions.refreshToken(hash).orElseThrow(DefaultLogIns::notAuthenticated);
        if (token.used()) {
            sessionEnds.end(session, LogOutReason.REUSED);
            return Optional.empty();
        }
        token.use(now);
        session.use(now);
        Member member = members.byId(session.memberId()).orElseThrow(DefaultLogIns::notAuthenticated);
        return Optional.of(issue(session, member, signer, now));
    }

    private LogIn issue(Session session, Member member, AccessTokenSigner signer, Instant now) {
        Secret refreshToken = Secret.random("");
        SignedToken accessToken = signer.sign(member.id(), session.id());
        sessions.add(new RefreshToken(refreshToken.hash(), session.id(), now));
        Instant takenUntil = accessToken.expiresAt().plus(CLOCK_TOLERANCE);
        sessions.add(new AccessToken(accessToken.tokenId(), session.id(), takenUntil));
        return new LogIn(
                session.id(),
                accessToken,
                refreshToken.value(),
                session.refreshableUntil(limits.idle()),
                profiles.of(member));
    }

    @Override
    public Page<MemberSession> list(UUID userId, int page, int size) {
        Instant now = clock.instant();
        return transactions.inNew(() -> sessions.living(userId, now, now.minus(limits.idle()), page, size)
                .map(Session::view));
    }

    @Override
    public void logOut(UUID userId, UUID sessionId) {
        // Also one that cannot be refreshed any more: its last access token may have some minutes left.
        transactions.runInNew(() -> own(userId, sessionId)
                .filter(session -> !session.ended())
                .ifPresent(session -> sessionEnds.end(session, LogOutReason.LOGGED_OUT)));
    }

    @Override
    public void end(UUID userId, UUID sessionId) {
        transactions.runInNew(() -> sessionEnds.end(
                living(userId, sessionId).orElseThrow(() -> new ProblemException(CommonError.NOT_FOUND)),
                LogOutReason.LOGGED_OUT));
    }

    private Optional<Session> living(UUID userId, UUID sessionId) {
        return own(userId, sessionId).filter(session -> session.lives(clock.instant(), limits.idle()));
    }

    private Optional<Session> own(UUID userId, UUID sessionId) {
        return sessions.hold(sessionId).filter(session -> session.memberId().equals(userId));
    }

    @Override
    public void endAll(UUID userId) {
        transactions.runInNew(() -> sessionEnds.endAll(userId, LogOutReason.EVERYWHERE));
    }

    private static ProblemException notAuthenticated() {
        return new ProblemException(UserError.NOT_AUTHENTICATED);
    }
}
