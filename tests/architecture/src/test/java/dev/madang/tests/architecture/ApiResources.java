package dev.madang.tests.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The calls that resource methods answer, found by their annotations. */
final class ApiResources {

    private ApiResources() {}

    /**
     * Each call as method and path, without the names of its path parameters, and whether anyone may make it.
     *
     * @throws IllegalStateException when one call is both
     */
    static Map<String, Access> calls(JavaClasses classes) {
        Map<String, Access> calls = new TreeMap<>();
        for (JavaClass resource : classes) {
            for (JavaMethod method : resource.getMethods()) {
                for (JavaAnnotation<?> annotation : method.getAnnotations()) {
                    annotation
                            .getRawType()
                            .tryGetAnnotationOfType(HttpMethod.class)
                            .map(HttpMethod::value)
                            .ifPresent(verb -> put(calls, verb + " " + path(resource, method), access(method)));
                }
            }
        }
        return calls;
    }

    private static void put(Map<String, Access> calls, String call, Access access) {
        Access other = calls.put(call, access);
        if (other != null && other != access) {
            throw new IllegalStateException(call + " is for anyone and for owners only");
        }
    }

    private static Access access(JavaMethod method) {
        return method.isAnnotatedWith(PermitAll.class) || method.getOwner().isAnnotatedWith(PermitAll.class)
                ? Access.ANYONE
                : Access.OWNER;
    }

    private static String path(JavaClass resource, JavaMethod method) {
        return ApiDescription.nameless(
                Stream.of(resource.tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                        .flatMap(java.util.Optional::stream)
                        .map(path -> "/" + path.value().replaceAll("^/|/$", ""))
                        .reduce("", String::concat));
    }

    /** Who may make a call. */
    enum Access {
        ANYONE,
        OWNER
    }
}
