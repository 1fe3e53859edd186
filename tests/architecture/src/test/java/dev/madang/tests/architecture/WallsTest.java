package dev.madang.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls hold in Madang, and each rule is seen to report a house in which its wall is broken. */
class WallsTest {

    private static final JavaClasses MADANG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPaths(Checkout.classFolders());
    private static final String BAD_HOUSE = "dev.madang.tests.architecture.bad";
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(BAD_HOUSE);

    @TestFactory
    Stream<DynamicTest> everyWallHoldsInMadang() {
        return walls("dev.madang")
                .map(wall -> DynamicTest.dynamicTest(wall.getDescription(), () -> wall.check(MADANG)));
    }

    @TestFactory
    Stream<DynamicTest> everyWallReportsTheBadHouse() {
        return walls(BAD_HOUSE)
                .map(wall -> DynamicTest.dynamicTest(
                        wall.getDescription(),
                        () -> assertThat(wall.evaluate(BAD).hasViolation()).isTrue()));
    }

    @Test
    void everyServiceShouldBeFound() {
        ServiceSlices slices = new ServiceSlices("dev.madang");
        assertThat(MADANG.stream()
                        .flatMap(found -> slices.serviceOf(found).stream())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "user", "event", "ai", "content", "distribution", "participation", "analytics");
    }

    @Test
    void everyServicesModuleShouldDependOnNoOtherService() {
        List<String> services = List.of("user", "event", "ai", "content", "distribution", "participation", "analytics");
        Map<String, List<String>> crossings = new java.util.TreeMap<>();
        for (String service : services) {
            String pom = Checkout.read(Checkout.ROOT.resolve("ejb-modules/" + service + "/pom.xml"));
            List<String> others = services.stream()
                    .filter(other -> !other.equals(service))
                    .filter(other -> pom.contains("<artifactId>madang-" + other + "</artifactId>"))
                    .toList();
            if (!others.isEmpty()) {
                crossings.put(service, others);
            }
        }
        assertThat(crossings).isEmpty();
    }

    private static Stream<ArchRule> walls(String root) {
        Walls walls = new Walls(root);
        return Stream.of(
                walls.noServiceKnowsAnother(),
                walls.apiStandsAlone(),
                walls.businessKnowsNoAdapters(),
                walls.dataAndMessagingDoNotMeet(),
                walls.apiHasNoTechnology(),
                walls.onlyTheWebKnowsHttp(),
                walls.webCallsOnlyApis(),
                walls.kernelKnowsNoneOfOurs());
    }
}
