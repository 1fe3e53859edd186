package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher runs in a JVM of its own here, so that it can be killed. */
class KilledLauncherIT {

    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temporary;

    private StackSettings settings;
    private Path output;
    private Process launcher;
    private List<ProcessHandle> family = List.of();

    @BeforeEach
    void startLauncher() throws Exception {
        settings = StackSettings.temporary(temporary.resolve("data")).withChosenPorts();
        output = temporary.resolve("output");
        List<String> command = new ArrayList<>(JavaCommand.small("128m"));
        command.add("-Dmadang.server=false");
        command.add("-Dmadang.data=" + settings.dataFolder());
        settings.ports().forEach((part, port) -> command.add("-Dmadang." + part.key() + ".port=" + port));
        command.add(Run.class.getName());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("CLASSPATH", JavaCommand.classPath()));
        launcher = builder.start();
        await().atMost(START_PATIENCE).until(() -> {
            assertThat(launcher.isAlive()).as(Files.readString(output)).isTrue();
            return Files.readString(output).contains("The backends are ready.");
        });
        family = launcher.descendants().toList();
    }

    @AfterEach
    void stopLauncher() {
        launcher.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void killedLauncherShouldLeaveNoProcessAndItsDataForTheNext() throws Exception {
        createTable();
        // Four parts and the guardian; PostgreSQL has children of its own.
        assertThat(family).hasSizeGreaterThan(5);

        launcher.destroyForcibly();

        await().atMost(STOP_PATIENCE).until(() -> family.stream().noneMatch(ProcessHandle::isAlive));
        try (LocalStack next = LocalStack.start(settings, Progress.silent());
                Connection connection = next.database(ServiceSchema.EVENTS).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void terminatedLauncherShouldStopEverythingInOrder() throws Exception {
        launcher.destroy();

        assertThat(launcher.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(output)).contains("Madang has stopped.");
        assertThat(Files.readString(settings.dataFolder().resolve("logs/postgres.log")))
                .contains("database system is shut down");
    }

    @Test
    void leftoversShouldBeRefusedWhenNobodyCouldStopThem() {
        family.stream().filter(KilledLauncherIT::isGuardian).forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();

        await().atMost(STOP_PATIENCE).until(() -> !launcher.isAlive());
        assertThatThrownBy(() -> LocalStack.start(settings, Progress.silent()))
                .isInstanceOf(StackException.class)
                .hasMessageContainingAll("postgres (process ", "redis (process ", "kafka (process ", "blob (process ");
    }

    private static boolean isGuardian(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(Guardian.class.getName());
    }

    private void createTable() throws Exception {
        Secrets secrets = Secrets.in(settings.dataFolder().resolve("secrets"));
        try (Connection connection = new Database(settings, secrets)
                        .asRoleOf(ServiceSchema.EVENTS)
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
    }
}
