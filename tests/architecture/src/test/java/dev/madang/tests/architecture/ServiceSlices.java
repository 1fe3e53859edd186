package dev.madang.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts each class of a service into the slice of that service; the kernel and the web are no services. */
final class ServiceSlices implements SliceAssignment {

    private static final Set<String> NO_SERVICES = Set.of("kernel", "web", "stack", "tests");

    private final Pattern service;

    ServiceSlices(String root) {
        service = Pattern.compile(Pattern.quote(root) + "\\.([a-z]+)\\..*");
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        Matcher matcher = service.matcher(javaClass.getName());
        if (!matcher.matches() || NO_SERVICES.contains(matcher.group(1))) {
            return SliceIdentifier.ignore();
        }
        return SliceIdentifier.of(matcher.group(1));
    }

    @Override
    public String getDescription() {
        return "services";
    }
}
