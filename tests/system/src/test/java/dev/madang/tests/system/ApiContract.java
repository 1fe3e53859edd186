package dev.madang.tests.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.madang.tests.walk.MadangClient.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * Holds every exchange with the API against {@code design/openapi.yaml}: no status, header, code, media type or property
 * may come back that is not described, and what the server took with success must have been described as right.
 */
final class ApiContract implements Consumer<Exchange> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern CODE = Pattern.compile("`([A-Z]+_[0-9]{3})`");
    private static final String PROBLEM = "application/problem+json";
    private static final JsonNode NOTHING = JSON.missingNode();

    private final JsonNode document;
    /** The components with every object closed, so that an answer with more than is described is told. */
    private final JsonNode closedComponents;

    private final String base;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Described, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Set<String> succeeded = ConcurrentHashMap.newKeySet();

    /** A schema, and whether it may have no more than it describes. */
    private record Described(JsonNode schema, boolean closed) {}

    /** One operation, found by its method and path. */
    private record Operation(String method, Pattern path, List<String> variables, JsonNode item, JsonNode description) {

        String id() {
            return description.path("operationId").asText();
        }
    }

    ApiContract(JsonNode document) {
        this.document = document;
        this.base = document.path("servers").path(0).path("url").asText();
        this.closedComponents = closed(document.path("components").deepCopy());
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(method.getKey(), path.getKey(), path.getValue(), method.getValue()));
                }
            }
        }
        // A path that is written out wins over one with variables.
        operations.sort(Comparator.comparing(operation -> operation.variables().size()));
    }

    /** The contract of this project. */
    static ApiContract designed() {
        Path file = Path.of(System.getProperty("madang.root"), "design", "openapi.yaml");
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiContract of(String yaml) {
        try {
            return new ApiContract(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** The ids of all operations. */
    Set<String> described() {
        Set<String> ids = new TreeSet<>();
        operations.forEach(operation -> ids.add(operation.id()));
        return ids;
    }

    /** The ids of the operations that have succeeded before these eyes. */
    Set<String> succeeded() {
        return new TreeSet<>(succeeded);
    }

    /** @throws AssertionError when the exchange is not as described; whatever lies elsewhere passes */
    @Override
    public void accept(Exchange exchange) {
        String path = exchange.request().uri().getPath();
        if (!path.startsWith(base + "/")) {
            return;
        }
        List<String> wrong = violations(exchange, path.substring(base.length()));
        Assertions.assertThat(wrong)
                .as(
                        "%s %s answered %d: %s",
                        exchange.request().method(),
                        exchange.request().uri(),
                        exchange.status(),
                        new String(exchange.received(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    private List<String> violations(Exchange exchange, String path) {
        String method = exchange.request().method();
        for (Operation operation : operations) {
            Matcher matcher = operation.path().matcher(path);
            if (operation.method().equals(method) && matcher.matches()) {
                return new Check(operation, exchange, matcher).violations();
            }
        }
        return exchange.status() == 404 || exchange.status() == 405
                ? List.of()
                : List.of("no operation is described at " + method + " " + path);
    }

    /** One exchange beside its operation. */
    private final class Check {

        private final Operation operation;
        private final Exchange exchange;
        private final Matcher path;
        private final List<String> violations = new ArrayList<>();

        Check(Operation operation, Exchange exchange, Matcher path) {
            this.operation = operation;
            this.exchange = exchange;
            this.path = path;
        }

        List<String> violations() {
            JsonNode responses = operation.description().path("responses");
            String status = String.valueOf(exchange.status());
            if (!responses.has(status)) {
                return List.of("the status is not described");
            }
            response(resolved(responses.get(status)));
            if (exchange.status() < 300) {
                request();
                succeeded.add(operation.id());
            }
            return violations;
        }

        private void response(JsonNode response) {
            for (Map.Entry<String, JsonNode> header : response.path("headers").properties()) {
                value(
                        "header " + header.getKey(),
                        resolved(header.getValue()),
                        exchange.headers().firstValue(header.getKey()));
            }
            JsonNode content = response.path("content");
            if (content.isMissingNode()) {
                if (exchange.received().length > 0) {
                    violations.add("a body is not described");
                }
                return;
            }
            String type = mediaType(exchange.headers().firstValue("Content-Type"));
            if (!content.has(type)) {
                violations.add("the media type " + type + " is not described");
                return;
            }
            JsonNode schema = content.get(type).path("schema");
            String body = new String(exchange.received(), StandardCharsets.UTF_8);
            if (type.endsWith("ndjson")) {
                body.lines().forEach(line -> fits("a line", line, new Described(schema, true)));
            } else if (type.endsWith("json")) {
                JsonNode answer = fits("the answer", body, new Described(schema, true));
                if (type.equals(PROBLEM)) {
                    problem(answer, response);
                }
            }
        }

        private void problem(JsonNode problem, JsonNode response) {
            List<String> codes = CODE.matcher(response.path("description").asText())
                    .results()
                    .map(code -> code.group(1))
                    .toList();
            if (!codes.contains(problem.path("code").asText())) {
                violations.add("the code " + problem.path("code") + " is not described");
            }
            if (problem.path("status").asInt() != exchange.status()) {
                violations.add("the status in the body is " + problem.path("status"));
            }
        }

        private void request() {
            Map<String, String> query = query();
            for (JsonNode parameter : parameters()) {
                String name = parameter.path("name").asText();
                Optional<String> value =
                        switch (parameter.path("in").asText()) {
                            case "path" ->
                                Optional.of(path.group(1 + operation.variables().indexOf(name)));
                            case "query" -> Optional.ofNullable(query.remove(name));
                            case "header" -> exchange.request().headers().firstValue(name);
                            default -> Optional.empty();
                        };
                value("parameter " + name, parameter, value);
            }
            query.keySet().forEach(name -> violations.add("the query parameter " + name + " is not described"));
            requestBody();
        }

        private List<JsonNode> parameters() {
            return Stream.of(operation.item(), operation.description())
                    .flatMap(owner -> owner.path("parameters").valueStream())
                    .map(ApiContract.this::resolved)
                    .toList();
        }

        private Map<String, String> query() {
            Map<String, String> query = new TreeMap<>();
            String raw = exchange.request().uri().getRawQuery();
            if (raw != null) {
                for (String pair : raw.split("&")) {
                    String[] parts = (pair + "=").split("=", 2);
                    query.put(decoded(parts[0]), decoded(parts[1].replaceAll("=$", "")));
                }
            }
            return query;
        }

        private void requestBody() {
            JsonNode description = resolved(operation.description().path("requestBody"));
            if (exchange.sent() == null) {
                if (description.path("required").asBoolean()) {
                    violations.add("it was taken without the body that is needed");
                }
                return;
            }
            String type = mediaType(exchange.request().headers().firstValue("Content-Type"));
            JsonNode content = description.path("content").path(type);
            if (content.isMissingNode()) {
                violations.add("a body of " + type + " was taken and is not described");
            } else {
                fits("the request", exchange.sent(), new Described(content.path("schema"), false));
            }
        }

        private void value(String what, JsonNode description, Optional<String> value) {
            if (value.isEmpty()) {
                if (description.path("required").asBoolean()) {
                    violations.add(what + " is missing");
                }
                return;
            }
            JsonNode schema = description.path("schema");
            boolean whole = resolved(schema).path("type").asText().equals("integer");
            JsonNode json = whole && value.get().matches("-?[0-9]{1,18}")
                    ? LongNode.valueOf(Long.parseLong(value.get()))
                    : TextNode.valueOf(value.get());
            fits(what, json, new Described(schema, false));
        }

        private JsonNode fits(String what, String text, Described schema) {
            try {
                JsonNode json = JSON.readTree(text);
                fits(what, json, schema);
                return json;
            } catch (JsonProcessingException e) {
                violations.add(what + " is no JSON");
                return NOTHING;
            }
        }

        private void fits(String what, JsonNode json, Described schema) {
            compiled(schema).validate(json).forEach(error -> violations.add(what + ": " + error));
        }
    }

    private JsonSchema compiled(Described described) {
        return schemas.computeIfAbsent(described, key -> {
            ObjectNode whole = key.schema().deepCopy();
            if (key.closed()) {
                closed(whole);
            }
            whole.set("components", key.closed() ? closedComponents : document.path("components"));
            return SCHEMAS.getSchema(whole, STRICT);
        });
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode description) {
        List<String> variables = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        for (String segment : path.substring(1).split("/")) {
            boolean variable = segment.startsWith("{");
            if (variable) {
                variables.add(segment.substring(1, segment.length() - 1));
            }
            pattern.append('/').append(variable ? "([^/]+)" : Pattern.quote(segment));
        }
        return new Operation(
                method.toUpperCase(Locale.ROOT), Pattern.compile(pattern.toString()), variables, item, description);
    }

    /** What a reference stands for, with what is written beside it; anything else as it is. */
    private JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        ObjectNode target =
                resolved(document.at(node.get("$ref").asText().substring(1))).deepCopy();
        node.properties().stream()
                .filter(sibling -> !sibling.getKey().equals("$ref"))
                .forEach(sibling -> target.set(sibling.getKey(), sibling.getValue()));
        return target;
    }

    /** Closes every object that does not say what else it may hold. */
    private static JsonNode closed(JsonNode node) {
        if (node.path("properties").isObject() && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
        node.forEach(ApiContract::closed);
        return node;
    }

    private static String mediaType(Optional<String> contentType) {
        return contentType.orElse("").replaceAll(";.*", "").strip();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
