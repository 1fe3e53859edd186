package dev.madang.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The walls of the house, for any root package: services are found as {@code <root>.<service>.{api,business,data,
 * messaging}}, never listed.
 */
final class Walls {

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    ArchRule noServiceKnowsAnother() {
        return slices().assignedFrom(new ServiceSlices(root)).should().notDependOnEachOther();
    }

    ArchRule apiStandsAlone() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.api..")
                .should()
                .dependOnClassesThat(inLayers("business", "data", "messaging"));
    }

    ArchRule businessKnowsNoAdapters() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.business..")
                .should()
                .dependOnClassesThat(inLayers("data", "messaging"));
    }

    ArchRule dataAndMessagingDoNotMeet() {
        return slices().matching(root + ".*.(data|messaging)..").should().notDependOnEachOther();
    }

    ArchRule apiHasNoTechnology() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.api..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.ws.rs..",
                        "org.apache.kafka..",
                        "org.redisson..",
                        "org.eclipse.microprofile.reactive.."));
    }

    ArchRule onlyTheWebKnowsHttp() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet.."));
    }

    ArchRule webCallsOnlyApis() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat(inLayers("business", "data", "messaging"));
    }

    ArchRule kernelKnowsNoneOfOurs() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".kernel..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".kernel.."))));
    }

    private DescribedPredicate<JavaClass> inLayers(String... layers) {
        String[] packages = new String[layers.length];
        for (int i = 0; i < layers.length; i++) {
            packages[i] = root + ".*." + layers[i] + "..";
        }
        return resideInAnyPackage(packages).and(not(resideInAPackage(root + ".kernel..")));
    }
}
