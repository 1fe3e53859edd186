package dev.madang.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Optional;
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

    /** The service a class belongs to, if any. */
    Optional<String> serviceOf(JavaClass javaClass) {
        return Optional.of(service.matcher(javaClass.getName()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(name -> !NO_SERVICES.contains(name));
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return serviceOf(javaClass).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "services";
    }
}
