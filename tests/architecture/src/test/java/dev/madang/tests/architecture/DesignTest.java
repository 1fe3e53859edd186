package dev.madang.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.madang.kernel.event.Topic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceFileReader;
import net.sourceforge.plantuml.core.DiagramDescription;
import net.sourceforge.plantuml.error.PSystemError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The design folder says what the code does: schemas, topics and diagrams are held against it. */
class DesignTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARTICIPANT = Pattern.compile(
            "participant \"([A-Z][A-Za-z]+)\" as (\\w+) <<(API Gateway|API Layer|Business Layer|Data Layer)>>");
    private static final Pattern CALL = Pattern.compile("->+ *(\\w+) *: *([a-z]\\w+)\\(");

    /** The sources of the application by the name of their type. */
    private static final Map<String, String> SOURCES = Stream.of("ejb-modules", "web-module")
            .flatMap(folder -> Checkout.files(Checkout.ROOT.resolve(folder), ".java").stream())
            .filter(file -> file.toString().contains("/src/main/") && !file.endsWith("package-info.java"))
            .collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    Checkout::read,
                    (one, another) -> one + another));

    @TestFactory
    Stream<DynamicTest> everyDiagramShouldRender() {
        return Checkout.files(Checkout.DESIGN, ".puml").stream()
                .filter(file -> !file.endsWith("style.puml"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> render(file)));
    }

    private static void render(Path file) throws IOException {
        SourceFileReader reader = new SourceFileReader(file.toFile());
        assertThat(reader.getBlocks()).isNotEmpty();
        for (var block : reader.getBlocks()) {
            assertThat(block.getDiagram()).isNotInstanceOf(PSystemError.class);
            DiagramDescription description = block.getDiagram()
                                    .exportDiagram(new ByteArrayOutputStream(), 0, new FileFormatOption(FileFormat.SVG))
                            == null
                    ? null
                    : block.getDiagram().getDescription();
            assertThat(description).isNotNull();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyInnerSequenceShouldNameRealTypesAndMethods() {
        return Checkout.files(Checkout.DESIGN.resolve("backend/sequence/inner"), ".puml").stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkNames(Checkout.read(file))));
    }

    private static void checkNames(String diagram) {
        Map<String, String> typeOf = PARTICIPANT
                .matcher(diagram)
                .results()
                .collect(Collectors.toMap(participant -> participant.group(2), participant -> participant.group(1)));
        assertThat(typeOf.values()).isNotEmpty().isSubsetOf(SOURCES.keySet());
        CALL.matcher(diagram)
                .results()
                .filter(call -> typeOf.containsKey(call.group(1)))
                .forEach(call -> assertThat(SOURCES.get(typeOf.get(call.group(1))))
                        .as(typeOf.get(call.group(1)))
                        .contains(call.group(2) + "("));
    }

    @Test
    void everyTopicShouldBeCreatedAndHaveASchemaAndADeadLetterTopic() {
        List<String> created = Checkout.read(
                        Checkout.ROOT.resolve("local-stack/src/main/resources/dev/madang/stack/kafka-topics.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+")[0])
                .toList();
        Set<String> described = Checkout.files(Checkout.DESIGN.resolve("events"), ".schema.json").stream()
                .map(file -> file.getFileName().toString().replace(".schema.json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> deadLetters =
                described.stream().map(topic -> topic + "-dlq").collect(Collectors.toSet());

        assertThat(publishedTopics()).isNotEmpty().isSubsetOf(described);
        assertThat(created).containsAll(described).containsAll(deadLetters);
        assertThat(described)
                .isEqualTo(created.stream()
                        .filter(topic -> !topic.endsWith("-dlq"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> publishedTopics() {
        return new ClassFileImporter()
                .importPackages("dev.madang").stream()
                        .filter(type -> type.isAnnotatedWith(Topic.class))
                        .map(JavaClass::reflect)
                        .map(type -> type.getAnnotation(Topic.class).value())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everySchemaShouldAcceptItsOwnExampleAndRefuseAnEmptyObject() {
        return Stream.of("events", "redis")
                .flatMap(folder -> Checkout.files(Checkout.DESIGN.resolve(folder), ".schema.json").stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkSchema(file)));
    }

    private static void checkSchema(Path file) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of(file.toUri().toString()));
        JsonNode examples = JSON.readTree(file.toFile()).path("examples");
        assertThat(examples).isNotEmpty();
        examples.forEach(example -> assertThat(schema.validate(example)).isEmpty());
        assertThat(schema.validate(JSON.createObjectNode())).isNotEmpty();
    }

    @Test
    void everyDecisionShouldSayItsContextItsDecisionAndItsConsequences() {
        for (Path decision : Checkout.files(Checkout.DESIGN.resolve("adr"), ".md")) {
            assertThat(Checkout.read(decision))
                    .as(decision.getFileName().toString())
                    .contains("## 맥락", "## 결정", "## 결과");
        }
    }
}
