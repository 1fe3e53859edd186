package dev.madang.web.user;

import dev.madang.kernel.error.ProblemException;
import dev.madang.user.api.Accounts;
import dev.madang.user.api.LogIn;
import dev.madang.user.api.LogIns;
import dev.madang.user.api.PasswordChange;
import dev.madang.user.api.Profile;
import dev.madang.user.api.ProfileChange;
import dev.madang.user.api.Registered;
import dev.madang.user.api.Registration;
import dev.madang.user.api.UserError;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Limit;
import dev.madang.web.gateway.Limited;
import dev.madang.web.gateway.LogInAttempts;
import dev.madang.web.gateway.OptionalBody;
import dev.madang.web.gateway.Revocations;
import dev.madang.web.gateway.Sessions;
import dev.madang.web.gateway.Tokens;
import dev.madang.web.gateway.WebClient;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Accounts over HTTP. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    /** What log-in asks for. */
    public record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotNull @Size(max = 256) String password) {

        @Override
        public String toString() {
            return "Credentials[...]";
        }
    }

    /** What a renewal of tokens asks for, unless a cookie brings it. */
    public record Refreshing(String refreshToken) {

        @Override
        public String toString() {
            return "Refreshing[...]";
        }
    }

    /** What closing an account may be confirmed with. */
    public record Closing(String password) {

        @Override
        public String toString() {
            return "Closing[...]";
        }
    }

    /** What sign-up answers. */
    public record SignedUp(UUID userId, UUID storeId, String accessToken, long expiresIn) {}

    /**
     * What log-in answers.
     *
     * @param expiresIn seconds
     * @param refreshToken null when it went into the cookie
     */
    public record LoggedIn(String accessToken, String tokenType, long expiresIn, String refreshToken, Profile user) {}

    @Inject
    Accounts accounts;

    @Inject
    LogIns logIns;

    @Inject
    Tokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    Revocations revocations;

    @Inject
    WebClient webClient;

    @Inject
    LogInAttempts attempts;

    @Inject
    CurrentOwner owner;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext security;

    @POST
    @Path("register")
    @PermitAll
    @Limited(Limit.SIGN_UP)
    public Response register(@NotNull @Valid Registration registration) {
        Registered registered = accounts.register(registration);
        LogIn logIn = logIns.open(registered.userId(), WebClient.nameOf(headers), tokens);
        SignedUp answer = new SignedUp(
                registered.userId(), registered.storeId(), logIn.accessToken().value(), secondsLeft(logIn));
        return begin(logIn, Response.status(Response.Status.CREATED).entity(answer));
    }

    @POST
    @Path("login")
    @PermitAll
    @Limited(Limit.LOG_IN)
    public Response logIn(@NotNull @Valid Credentials credentials) {
        attempts.count(credentials.email());
        LogIn logIn = logIns.logIn(credentials.email(), credentials.password(), WebClient.nameOf(headers), tokens);
        attempts.forget(credentials.email());
        return begin(logIn, Response.ok(answer(logIn)));
    }

    @POST
    @Path("token")
    @PermitAll
    @Limited(Limit.LOG_IN)
    @Consumes(MediaType.WILDCARD)
    public Response refresh(String body) {
        String refreshToken = OptionalBody.read(body, Refreshing.class)
                .map(Refreshing::refreshToken)
                .or(() -> webClient.refreshToken(headers))
                .orElseThrow(() -> new ProblemException(UserError.NOT_AUTHENTICATED));
        LogIn logIn;
        try {
            logIn = logIns.refresh(refreshToken, tokens);
        } catch (ProblemException e) {
            revocations.takeUp(); // the token may have been used before, which ends its session
            throw e;
        }
        return begin(logIn, Response.ok(answer(logIn)));
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    public Response logOut() {
        logIns.logOut(owner.id(), owner.sessionId());
        return ended();
    }

    @GET
    @Path("me")
    public Profile me() {
        return accounts.profile(owner.id());
    }

    @PUT
    @Path("me")
    public Profile change(@NotNull @Valid ProfileChange change) {
        return accounts.change(owner.id(), change);
    }

    @DELETE
    @Path("me")
    @Consumes(MediaType.WILDCARD)
    public Response close(String body) {
        String password =
                OptionalBody.read(body, Closing.class).map(Closing::password).orElse(null);
        if (password == null) {
            accounts.close(owner.id(), null);
        } else {
            tryingThePassword(() -> accounts.close(owner.id(), password));
        }
        return ended();
    }

    @PUT
    @Path("me/password")
    public void changePassword(@NotNull @Valid PasswordChange change) {
        UUID sessionId = owner.sessionId();
        tryingThePassword(() -> accounts.changePassword(owner.id(), sessionId, change));
        revocations.takeUp();
    }

    /** Whoever holds a token shall not guess the password faster than whoever logs in. */
    private void tryingThePassword(Runnable call) {
        String email = accounts.profile(owner.id()).email();
        attempts.count(email);
        call.run();
        attempts.forget(email);
    }

    private LoggedIn answer(LogIn logIn) {
        String refreshToken = webClient.calls(headers) ? null : logIn.refreshToken();
        return new LoggedIn(logIn.accessToken().value(), "Bearer", secondsLeft(logIn), refreshToken, logIn.user());
    }

    private long secondsLeft(LogIn logIn) {
        return Duration.between(clock.instant(), logIn.accessToken().expiresAt())
                .toSeconds();
    }

    private Response begin(LogIn logIn, Response.ResponseBuilder response) {
        sessions.open(logIn);
        if (webClient.calls(headers)) {
            response.cookie(webClient.keep(logIn, security.isSecure()));
        }
        return response.build();
    }

    private Response ended() {
        revocations.takeUp();
        return webClient.forget(headers, security.isSecure(), Response.noContent());
    }
}
