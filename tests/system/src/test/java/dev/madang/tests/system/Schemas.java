package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;

/** The JSON Schemas of the design folder. */
final class Schemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** @param schema path below {@code design/}, without its ending */
    static void assertValid(String schema, String json) {
        Path file = Path.of(System.getProperty("madang.root"), "design", schema + ".schema.json");
        try {
            assertThat(FACTORY.getSchema(SchemaLocation.of(file.toUri().toString()))
                            .validate(JSON.readTree(json)))
                    .as("%s against %s", json, schema)
                    .isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }
}
