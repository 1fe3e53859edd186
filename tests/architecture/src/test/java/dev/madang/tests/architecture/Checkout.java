package dev.madang.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, found rather than listed. */
final class Checkout {

    static final Path ROOT = Path.of(System.getProperty("madang.root"));
    static final Path DESIGN = ROOT.resolve("design");

    private Checkout() {}

    /** All files below a folder with the given ending; never empty, so that no check passes by finding nothing. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("No " + ending + " below " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiled classes of every module of the application. */
    static List<Path> classFolders() {
        return Stream.concat(
                        files(ROOT.resolve("ejb-modules"), "pom.xml").stream(),
                        Stream.of(ROOT.resolve("web-module/pom.xml")))
                .map(pom -> pom.resolveSibling("target/classes"))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
