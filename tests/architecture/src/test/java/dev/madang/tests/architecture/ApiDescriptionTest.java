package dev.madang.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.madang.kernel.error.ErrorCode;
import dev.madang.tests.architecture.ApiDescription.Operation;
import dev.madang.tests.architecture.ApiResources.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code design/openapi.yaml} is the contract: its calls, codes, schemas and limits are those of the code. */
class ApiDescriptionTest {

    private static final ApiDescription API = ApiDescription.of(Checkout.read(Checkout.DESIGN.resolve("openapi.yaml")));
    private static final JavaClasses MADANG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPaths(Checkout.classFolders());
    private static final Pattern CODE = Pattern.compile("`([A-Z]+_[0-9]{3})`");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @Test
    void everyCallShouldBeDescribedAndEveryDescribedCallBeThereForWhoMayMakeIt() {
        assertThat(API.calls()).isEqualTo(ApiResources.calls(MADANG));
    }

    @Test
    void callsShouldBeFoundWhereverTheirAnnotationsStand() {
        assertThat(ApiResources.calls(new ClassFileImporter().importPackages("dev.madang.tests.architecture.bad.web")))
                .containsExactly(
                        Map.entry("DELETE /bad/things/{}", Access.OWNER),
                        Map.entry("GET /bad/things", Access.OWNER),
                        Map.entry("GET /bad/things/{}/shown", Access.ANYONE),
                        Map.entry("POST /bad/open", Access.ANYONE));
    }

    @Test
    void describedCallsShouldBeForAnyoneOnlyWhenTheySaySo() {
        assertThat(ApiDescription.of("""
                                security: [{ bearer: [] }]
                                paths:
                                  /a/{id}:
                                    parameters: []
                                    get: {}
                                    post: { security: [] }
                                    put: { security: [{ bearer: [] }] }
                                """).calls())
                .containsExactly(
                        Map.entry("GET /a/{}", Access.OWNER),
                        Map.entry("POST /a/{}", Access.ANYONE),
                        Map.entry("PUT /a/{}", Access.OWNER));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationShouldBeWhole() {
        Set<String> tags = new TreeSet<>(API.document().path("tags").findValuesAsText("name"));
        return API.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.call(), () -> checkWhole(operation, tags)));
    }

    private static void checkWhole(Operation operation, Set<String> tags) {
        JsonNode description = operation.description();
        assertThat(description.path("summary").asText()).endsWith("요");
        assertThat(description.path("tags")).hasSize(1).allSatisfy(tag -> assertThat(tags)
                .contains(tag.asText()));

        List<String> declared = API.parameters(operation).stream()
                .filter(parameter -> parameter.path("in").asText().equals("path"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        assertThat(VARIABLE.matcher(operation.path()).results().map(variable -> variable.group(1)))
                .containsExactlyInAnyOrderElementsOf(declared);

        JsonNode responses = description.path("responses");
        assertThat(responses.has("429") && responses.has("503"))
                .as("can always happen")
                .isTrue();
        assertThat(responses.has("413")).as("too large").isEqualTo(description.has("requestBody"));
        if (!operation.isPublic()) {
            assertThat(responses.has("401")).as("not logged in").isTrue();
        }
        assertThat(responses.has("403")).as("a key that does not go that far").isEqualTo(API.limitsKeys(operation));
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            JsonNode whole = API.resolved(response.getValue());
            assertThat(whole.path("headers").has("X-Correlation-Id"))
                    .as(response.getKey())
                    .isTrue();
            assertThat(CODE.matcher(whole.path("description").asText()).find())
                    .as(response.getKey() + " names its codes")
                    .isEqualTo(response.getKey().compareTo("400") >= 0);
        }
    }

    @Test
    void everyNameShouldBeUsedAndLeadSomewhere() {
        Set<String> targets = new TreeSet<>();
        API.visit((pointer, node) -> {
            if (node.path("$ref").isTextual()) {
                API.resolved(node);
                targets.add(node.get("$ref").asText());
            }
        });
        Set<String> components = new TreeSet<>();
        for (String kind : List.of("schemas", "responses", "parameters", "headers")) {
            API.document()
                    .path("components")
                    .path(kind)
                    .fieldNames()
                    .forEachRemaining(name -> components.add("#/components/" + kind + "/" + name));
        }
        assertThat(targets).isEqualTo(components);
        assertThat(API.operations().stream()
                        .map(operation ->
                                operation.description().path("tags").path(0).asText())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(API.document().path("tags").findValuesAsText("name"));
        assertThat(API.operations().stream()
                        .map(operation ->
                                operation.description().path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** A comma in a text that is not quoted makes a name without a value of what follows. */
    @Test
    void everyNameShouldHaveAValue() {
        API.visit((pointer, node) -> assertThat(node.isNull()).as(pointer).isFalse());
    }

    @Test
    void everyErrorCodeShouldBeDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        API.visit((pointer, node) -> {
            if (pointer.endsWith("/description") && node.isTextual()) {
                CODE.matcher(node.asText()).results().map(code -> code.group(1)).forEach(described::add);
            }
        });
        assertThat(described)
                .isEqualTo(TextsTest.errorCodes(MADANG).stream()
                        .map(ErrorCode::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleShouldFitItsSchema() {
        List<DynamicTest> checks = new ArrayList<>();
        API.visit((pointer, node) -> {
            if (node.has("examples") && node.get("examples").isArray()) {
                checks.add(DynamicTest.dynamicTest(
                        pointer, () -> node.get("examples").forEach(example -> assertFits(node, example))));
            }
            if (node.has("example") && node.has("schema")) {
                checks.add(DynamicTest.dynamicTest(pointer, () -> assertFits(node.get("schema"), node.get("example"))));
            }
        });
        assertThat(checks).isNotEmpty();
        return checks.stream();
    }

    private static void assertFits(JsonNode schema, JsonNode example) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", API.document().path("components"));
        JsonSchema compiled = SCHEMAS.getSchema(
                whole,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        assertThat(compiled.validate(example)).as(example.toString()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everySchemaShouldSayWhatItsRecordSays() {
        ApiRecords records = new ApiRecords(MADANG, API);
        return API.document().path("components").path("schemas").properties().stream()
                .filter(schema ->
                        schema.getValue().has("properties") || schema.getValue().has("enum"))
                .map(schema -> DynamicTest.dynamicTest(
                        schema.getKey(), () -> assertThat(records.differences(schema.getKey(), schema.getValue()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyDifferenceBetweenSchemaAndRecordShouldBeTold() {
        ApiDescription bad = ApiDescription.of("""
                components:
                  schemas:
                    BadForm:
                      required: [optional]
                      properties: { name: { maxLength: 9 }, mail: {}, optional: {}, list: {}, number: {}, more: {} }
                    BadFormKind: { enum: [ONE] }
                    Unknown: { properties: { a: {} } }
                """);
        ApiRecords records =
                new ApiRecords(new ClassFileImporter().importPackages("dev.madang.tests.architecture.bad.web"), bad);
        JsonNode schemas = bad.document().path("components").path("schemas");
        return Stream.of(
                        Map.entry(
                                "BadForm",
                                List.of(
                                        "missing is in the record only",
                                        "more is in the schema only",
                                        "name should be required",
                                        "name should have the pattern \\S",
                                        "name should have the maxLength 10",
                                        "mail should have the format email",
                                        "optional should not be required",
                                        "list should be required",
                                        "list should have the maxItems 5",
                                        "list should have the minItems 1",
                                        "number should have the minimum 1",
                                        "number should have the maximum 7")),
                        Map.entry("BadFormKind", List.of("the constants are [ONE, TWO]")),
                        Map.entry("Unknown", List.of("no record or enum has this name")))
                .map(wanted -> DynamicTest.dynamicTest(wanted.getKey(), () -> assertThat(
                                records.differences(wanted.getKey(), schemas.get(wanted.getKey())))
                        .containsExactlyInAnyOrderElementsOf(wanted.getValue())));
    }
}
