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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What everyone needs to check a draw, over HTTP. */
@Path("public/events/{eventId}/proof")
@PermitAll
public class ProofResource {

    /** How many leaves are in memory at a time. */
    private static final int PAGE = 5_000;

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
        // The first page before the answer begins: an unknown event is still a 404 then.
        List<Proof.Leaf> first = draws.leaves(eventId, "", PAGE);
        return output -> {
            List<Proof.Leaf> page = first;
            write(page, output);
            while (page.size() == PAGE) {
                page = draws.leaves(eventId, page.get(PAGE - 1).leaf(), PAGE);
                write(page, output);
            }
        };
    }

    private static void write(List<Proof.Leaf> page, OutputStream output) throws IOException {
        for (Proof.Leaf leaf : page) {
            output.write((Json.write(leaf) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
