package dev.madang.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An Open Liberty on disk with one server in it. The server is run by Java directly instead of by Liberty's script:
 * the child is then the server itself, and a {@code server.env} beside its configuration cannot override the secrets
 * of the stack.
 */
final class LibertyInstallation {

    private final Path wlp;
    private final String serverName;

    private LibertyInstallation(Path wlp, String serverName) {
        this.wlp = wlp;
        this.serverName = serverName;
    }

    /**
     * Finds the server.
     *
     * @throws StackException if Open Liberty or the server's configuration is not there
     */
    static LibertyInstallation at(Path wlp, String serverName) {
        LibertyInstallation found = new LibertyInstallation(wlp, serverName);
        for (Path needed : List.of(found.launcher(), found.configuration().resolve("server.xml"))) {
            if (!Files.exists(needed)) {
                throw new StackException("There is no packaged server at " + wlp + " (" + needed
                        + " is missing): build the project first with 'mvn package'");
            }
        }
        return found;
    }

    /**
     * Copies the server with its application, so that a build beside a running server takes nothing from it.
     *
     * @param user the user folder ({@code WLP_USER_DIR}) to copy into; an earlier copy is replaced
     */
    void copyServerTo(Path user) {
        Path copy = user.resolve(Path.of("servers", serverName));
        try {
            if (Files.exists(copy)) {
                try (Stream<Path> old = Files.walk(copy)) {
                    old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
            }
            try (Stream<Path> files = Files.walk(configuration())) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target = copy.resolve(configuration().relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        } catch (IOException problem) {
            throw new StackException("Cannot copy the server to " + copy, problem);
        }
    }

    /** How to run the server in the foreground. */
    List<String> command(List<String> moreJvmOptions) {
        List<String> words = new ArrayList<>();
        words.add(JavaCommand.program("java"));
        words.add("-javaagent:" + wlp.resolve(Path.of("bin", "tools", "ws-javaagent.jar")));
        words.add("-Djava.awt.headless=true");
        words.add("-Djdk.attach.allowAttachSelf=true");
        words.addAll(settingLines(wlp.resolve(Path.of("lib", "platform", "java", "java9.options"))));
        for (Path folder : configurationFolders()) {
            words.addAll(settingLines(folder.resolve("jvm.options")));
        }
        words.addAll(moreJvmOptions);
        words.addAll(List.of("-jar", launcher().toString(), serverName));
        return words;
    }

    /** What the installation's own {@code server.env} files say. */
    Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        List<Path> folders = new ArrayList<>(List.of(wlp.resolve("etc")));
        folders.addAll(configurationFolders());
        for (Path folder : folders) {
            for (String line : settingLines(folder.resolve("server.env"))) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    variables.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return variables;
    }

    private Path launcher() {
        return wlp.resolve(Path.of("bin", "tools", "ws-server.jar"));
    }

    private Path configuration() {
        return wlp.resolve(Path.of("usr", "servers", serverName));
    }

    /** The later ones win. */
    private List<Path> configurationFolders() {
        return List.of(
                wlp.resolve(Path.of("usr", "shared")),
                configuration().resolve(Path.of("configDropins", "defaults")),
                configuration(),
                configuration().resolve(Path.of("configDropins", "overrides")));
    }

    private static List<String> settingLines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException problem) {
            throw new StackException("Cannot read " + file, problem);
        }
    }
}
