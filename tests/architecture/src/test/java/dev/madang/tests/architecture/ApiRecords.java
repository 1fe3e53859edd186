package dev.madang.tests.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds schemas against the records and enums they have the name of; one that stands in a record or an enum has the
 * name of that before its own. Types of the same name in several services must all agree with it. A class with setters
 * stands in for a record.
 */
final class ApiRecords {

    private static final Pattern WITH_JSON = Pattern.compile("(.*\\.(api|kernel)(\\..*)?|.*\\.web(\\..*)?)");

    private final List<JavaClass> candidates;
    private final ApiDescription api;

    ApiRecords(JavaClasses classes, ApiDescription api) {
        this.api = api;
        this.candidates = classes.stream()
                .filter(type ->
                        type.isRecord() || type.isEnum() || !settable(type).isEmpty())
                .filter(type -> WITH_JSON.matcher(type.getPackageName()).matches())
                .toList();
    }

    /** Everything in which a schema and its records differ. */
    Collection<String> differences(String name, JsonNode schema) {
        String wanted = name.endsWith("Page") ? "Page" : name;
        List<JavaClass> types =
                candidates.stream().filter(type -> nameOf(type).equals(wanted)).toList();
        if (types.isEmpty()) {
            return List.of("no record or enum has this name");
        }
        Set<String> differences = new TreeSet<>();
        for (JavaClass type : types) {
            differences.addAll(type.isEnum() ? constants(type, schema) : properties(type, schema));
        }
        return differences;
    }

    private static String nameOf(JavaClass type) {
        return type.getEnclosingClass()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::getSimpleName)
                        .orElse("")
                + type.getSimpleName();
    }

    private static Set<String> settable(JavaClass type) {
        return type.getMethods().stream()
                .map(JavaMethod::getName)
                .filter(name -> name.matches("set[A-Z].*"))
                .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
                .collect(Collectors.toSet());
    }

    private static List<String> constants(JavaClass type, JsonNode schema) {
        List<String> constants = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName)
                .sorted()
                .toList();
        List<String> described =
                schema.path("enum").valueStream().map(JsonNode::asText).sorted().toList();
        return described.equals(constants) ? List.of() : List.of("the constants are " + constants);
    }

    private List<String> properties(JavaClass type, JsonNode schema) {
        Set<String> settable = settable(type);
        List<JavaField> fields = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> type.isRecord() || settable.contains(field.getName()))
                .toList();
        Set<String> inRecord = fields.stream().map(JavaField::getName).collect(Collectors.toSet());
        List<String> differences = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(property -> {
            if (!inRecord.contains(property)) {
                differences.add(property + " is in the schema only");
            }
        });
        boolean request = fields.stream().anyMatch(ApiRecords::isLimited);
        for (JavaField field : fields) {
            if (!schema.path("properties").has(field.getName())) {
                differences.add(field.getName() + " is in the record only");
            } else if (request) {
                limits(field, schema, differences);
            }
        }
        return differences;
    }

    private static boolean isLimited(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.validation"));
    }

    private void limits(JavaField field, JsonNode schema, List<String> differences) {
        String name = field.getName();
        boolean needed = has(field, NotNull.class) || has(field, NotBlank.class) || has(field, NotEmpty.class);
        boolean required = schema.path("required").valueStream().anyMatch(given -> name.equals(given.asText()));
        if (needed != required) {
            differences.add(name + " should " + (needed ? "" : "not ") + "be required");
        }
        Limits limits = new Limits(name, api.resolved(schema.path("properties").path(name)), differences);
        boolean list = field.getRawType().isAssignableTo(Collection.class);
        if (has(field, NotBlank.class)) {
            limits.shouldHave("pattern", "\\S");
        }
        if (has(field, NotEmpty.class)) {
            limits.shouldHave("minItems", 1);
        }
        if (has(field, Email.class)) {
            limits.shouldHave("format", "email");
        }
        field.tryGetAnnotationOfType(Size.class).ifPresent(size -> {
            limits.shouldHave(list ? "maxItems" : "maxLength", size.max());
            if (size.min() > 0) {
                limits.shouldHave(list ? "minItems" : "minLength", size.min());
            }
        });
        field.tryGetAnnotationOfType(Min.class).ifPresent(min -> limits.shouldHave("minimum", min.value()));
        field.tryGetAnnotationOfType(Max.class).ifPresent(max -> limits.shouldHave("maximum", max.value()));
    }

    private static boolean has(JavaField field, Class<? extends Annotation> annotation) {
        return field.isAnnotatedWith(annotation);
    }

    /** The keywords of one property. */
    private record Limits(String name, JsonNode schema, List<String> differences) {

        void shouldHave(String keyword, Object value) {
            if (!Objects.equals(schema.path(keyword).asText(), String.valueOf(value))) {
                differences.add(name + " should have the " + keyword + " " + value);
            }
        }
    }
}
