package dev.madang.stack;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Commands for further JVMs of the same Java and the same class path as this one. */
final class JavaCommand {

    private JavaCommand() {}

    /** A program of this Java, such as {@code keytool}. */
    static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The start of a command for a JVM that starts fast and stays small. */
    static List<String> small(String heap) {
        return List.of(
                program("java"),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true");
    }

    /** Where this module's own classes are. */
    static String ownClasses() {
        return file(JavaCommand.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The class path this class was loaded from, also when a build tool loaded it with a loader of its own. */
    static String classPath() {
        if (JavaCommand.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(JavaCommand::file)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        // A child has another working folder.
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException("No file: " + url, wrong);
        }
    }
}
