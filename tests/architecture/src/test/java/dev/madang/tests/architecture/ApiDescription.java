package dev.madang.tests.architecture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** An OpenAPI document as a tree. */
record ApiDescription(JsonNode document) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** One operation with where it stands. */
    record Operation(String method, String path, JsonNode item, JsonNode description) {

        String call() {
            return method + " " + path;
        }

        boolean isPublic() {
            return description.has("security") && description.get("security").isEmpty();
        }
    }

    static ApiDescription of(String yaml) {
        try {
            return new ApiDescription(new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No YAML: " + e.getMessage(), e);
        }
    }

    /** The path with the names of its parameters left out, which are the resource's own matter. */
    static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(
                            method.getKey().toUpperCase(java.util.Locale.ROOT),
                            path.getKey(),
                            path.getValue(),
                            method.getValue()));
                }
            }
        }
        return operations;
    }

    /** Each call as {@link ApiResources#calls} tells it. */
    Map<String, ApiResources.Access> calls() {
        Map<String, ApiResources.Access> calls = new TreeMap<>();
        for (Operation operation : operations()) {
            calls.put(
                    operation.method() + " " + nameless(operation.path()),
                    operation.isPublic() ? ApiResources.Access.ANYONE : ApiResources.Access.OWNER);
        }
        return calls;
    }

    /** Whether some program's key is refused: every key, or one that may only read. */
    boolean limitsKeys(Operation operation) {
        JsonNode security = operation.description().path("security");
        return !security.isMissingNode()
                && !operation.isPublic()
                && security.valueStream()
                        .noneMatch(way -> way.path("key").toString().contains("READ"));
    }

    /** The parameters of an operation, its own and those of its path. */
    List<JsonNode> parameters(Operation operation) {
        return Stream.of(operation.item(), operation.description())
                .flatMap(owner -> owner.path("parameters").valueStream())
                .map(this::resolved)
                .toList();
    }

    /** What a reference stands for, with what is written beside it; anything else as it is. */
    JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        JsonNode target = document.at(node.get("$ref").asText().substring(1));
        if (target.isMissingNode()) {
            throw new IllegalStateException(node.get("$ref").asText() + " leads nowhere");
        }
        ObjectNode merged = resolved(target).deepCopy();
        node.properties().stream()
                .filter(sibling -> !sibling.getKey().equals("$ref"))
                .forEach(sibling -> merged.set(sibling.getKey(), sibling.getValue()));
        return merged;
    }

    /** Visits every node with its JSON pointer. */
    void visit(BiConsumer<String, JsonNode> visitor) {
        visit("", document, visitor);
    }

    private static void visit(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            visit(pointer + "/" + child.getKey().replace("~", "~0").replace("/", "~1"), child.getValue(), visitor);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }
}
