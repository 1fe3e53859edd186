package dev.madang.tests.container;

import dev.madang.stack.LocalStack;
import dev.madang.stack.Progress;
import dev.madang.stack.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the real backends before the first test and writes a server for the tests beside the packaged one: the same
 * configuration on ports of its own, without the application, which Arquillian deploys.
 */
public class BackendsForTheSession implements LauncherSessionListener {

    private static final String SERVER = "madang-container-tests";

    private LocalStack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "stack");
            stack = LocalStack.start(StackSettings.temporary(data), Progress.to(System.out));
            writeServer(Path.of(System.getProperty("madang.wlp"), "usr", "servers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        System.setProperty("madang.container.server", SERVER);
        System.setProperty(
                "madang.container.http.port", String.valueOf(stack.settings().httpPort()));
    }

    private void writeServer(Path servers) throws IOException {
        Path server = servers.resolve(SERVER);
        copy(Path.of(System.getProperty("madang.root"), "liberty-config"), server);
        copy(servers.resolve("madang").resolve("jdbc"), server.resolve("jdbc"));
        Files.delete(server.resolve("config/application.xml"));
        // The adapter starts the server without its script, which alone reads server.env.
        List<String> properties = stack.environment().entrySet().stream()
                .map(variable -> propertyName(variable.getKey()) + "=" + variable.getValue())
                .toList();
        Files.write(server.resolve("bootstrap.properties"), properties);
    }

    private static String propertyName(String variable) {
        return variable.startsWith("MADANG_")
                ? variable.toLowerCase(Locale.ROOT).replace('_', '.')
                : variable;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stack.close();
    }
}
