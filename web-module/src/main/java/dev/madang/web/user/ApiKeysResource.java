package dev.madang.web.user;

import dev.madang.kernel.Page;
import dev.madang.user.api.ApiKeys;
import dev.madang.user.api.ApiKeys.ApiKey;
import dev.madang.user.api.ApiKeys.CreatedApiKey;
import dev.madang.user.api.ApiKeys.NewApiKey;
import dev.madang.web.gateway.CurrentOwner;
import dev.madang.web.gateway.Paging;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The keys of an owner's programs. */
@Path("users/api-keys")
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

    @Inject
    ApiKeys keys;

    @Inject
    CurrentOwner owner;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@NotNull @Valid NewApiKey wish) {
        CreatedApiKey created = keys.create(owner.id(), wish);
        return Response.status(Response.Status.CREATED).entity(created).build();
    }

    @GET
    public Page<ApiKey> list(@BeanParam @Valid Paging paging) {
        return keys.list(owner.id(), paging.page(), paging.size());
    }

    @DELETE
    @Path("{keyId}")
    public void revoke(@PathParam("keyId") UUID keyId) {
        keys.revoke(owner.id(), keyId);
    }
}
