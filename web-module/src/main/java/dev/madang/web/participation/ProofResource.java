package dev.madang.web.participation;

import dev.madang.kernel.json.Json;
import dev.madang.participation.api.Draws;
import dev.madang.participation.api.Proof;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everyone needs to check a draw, over HTTP. */
@Path("public/events/{eventId}/proof")
@Tag(name = "participation")
@PermitAll
public class ProofResource {

    @Inject
    Draws draws;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Proof proof(@PathParam("eventId") UUID eventId) {
        return draws.proof(eventId);
    }

    @GET
    @Path("leaves")
    @Produces("application/x-ndjson")
    public StreamingOutput leaves(@PathParam("eventId") UUID eventId) {
        List<Proof.Leaf> leaves = draws.leaves(eventId);
        return output -> {
            for (Proof.Leaf leaf : leaves) {
                output.write((Json.write(leaf) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
