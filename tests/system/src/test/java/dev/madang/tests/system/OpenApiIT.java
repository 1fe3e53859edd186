package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API that is served is the API that was designed; a difference is a decision, taken in both places at once. */
@ExtendWith(RunningMadang.class)
class OpenApiIT {

    @Test
    void theServedDocumentShouldBeTheDesignedOne(RunningMadang.Parts madang) throws IOException {
        Path designed = Path.of(System.getProperty("madang.root"), "design", "openapi.yaml");
        byte[] served = madang.client()
                .get(madang.server().address().resolve("/openapi").toString())
                .expect(200)
                .bytes();

        // For whoever changes the API: the served document, to be read and then put into its place.
        Files.write(Path.of("target", "openapi.yaml"), served);

        assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(Files.readString(designed));
    }
}
