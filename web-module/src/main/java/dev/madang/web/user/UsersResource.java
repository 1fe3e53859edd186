package dev.madang.web.user;

import dev.madang.user.api.Accounts;
import dev.madang.user.api.Profile;
import dev.madang.user.api.Registered;
import dev.madang.user.api.Registration;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Sessions;
import dev.madang.web.gateway.Tokens;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Accounts over HTTP. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {

    /** What log-in asks for. */
    public record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotNull @Size(max = 128) String password) {

        @Override
        public String toString() {
            return "Credentials[...]";
        }
    }

    /** What sign-up answers. */
    public record SignedUp(UUID userId, UUID storeId, String accessToken, long expiresIn) {}

    /** What log-in answers; {@code expiresIn} in seconds. */
    public record LoggedIn(String accessToken, String tokenType, long expiresIn, Profile user) {}

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    CurrentOwner owner;

    @POST
    @Path("register")
    @PermitAll
    public Response register(@NotNull @Valid Registration registration) {
        Registered registered = accounts.register(registration);
        Tokens.Issued token = tokens.issue(registered.userId());
        SignedUp answer =
                new SignedUp(registered.userId(), registered.storeId(), token.accessToken(), token.expiresIn());
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @POST
    @Path("login")
    @PermitAll
    public LoggedIn logIn(@NotNull @Valid Credentials credentials) {
        Profile user = accounts.authenticate(credentials.email(), credentials.password());
        Tokens.Issued token = tokens.issue(user.userId());
        return new LoggedIn(token.accessToken(), "Bearer", token.expiresIn(), user);
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    public void logOut() {
        // Told first: once the session has ended, a repeated call would not get this far.
        accounts.loggedOut(owner.id(), owner.tokenId());
        sessions.end(owner.tokenId(), owner.tokenExpiresAt());
    }

    @GET
    @Path("me")
    public Profile me() {
        return accounts.profile(owner.id());
    }
}
