package dev.madang.web.user;

import dev.madang.kernel.Page;
import dev.madang.user.api.LogIns;
import dev.madang.user.api.MemberSession;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Paging;
import dev.madang.web.gateway.Revocations;
import dev.madang.web.gateway.WebClient;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.UUID;

/** Where an owner is logged in. */
@Path("users/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    /** @param current whether the request came from it */
    public record SessionAnswer(
            UUID sessionId, String client, Instant createdAt, Instant lastUsedAt, boolean current) {}

    @Inject
    LogIns logIns;

    @Inject
    Revocations revocations;

    @Inject
    WebClient webClient;

    @Inject
    CurrentOwner owner;

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext security;

    @GET
    public Page<SessionAnswer> list(@BeanParam @Valid Paging paging) {
        return logIns.list(owner.id(), paging.page(), paging.size()).map(this::answer);
    }

    private SessionAnswer answer(MemberSession session) {
        boolean current = session.sessionId().equals(owner.sessionId());
        return new SessionAnswer(
                session.sessionId(), session.client(), session.createdAt(), session.lastUsedAt(), current);
    }

    @DELETE
    public Response endAll() {
        logIns.endAll(owner.id());
        revocations.takeUp();
        return webClient.forget(headers, security.isSecure(), Response.noContent());
    }

    @DELETE
    @Path("{sessionId}")
    public void end(@PathParam("sessionId") UUID sessionId) {
        logIns.end(owner.id(), sessionId);
        revocations.takeUp();
    }
}
