package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.stack.Part;
import dev.madang.stack.Progress;
import dev.madang.stack.ServerSettings;
import dev.madang.stack.StackSettings;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MainJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that starts before its backends says so and does the whole job once they are there; when its database goes it
 * says so at once.
 */
class MissingBackendsIT {

    @TempDir
    Path data;

    @Test
    void theServerShouldAnswer503AndRecoverByItselfWhenBackendsAppearOrGo() throws Exception {
        try (LocalStack stack = LocalStack.start(StackSettings.temporary(data), Progress.silent())) {
            for (Part part : Part.values()) {
                stack.stop(part);
            }
            int http = freePort();
            ServerSettings settings = new ServerSettings(
                    Path.of(System.getProperty("madang.wlp")),
                    "madang",
                    "late",
                    http,
                    freePort(),
                    Map.of(),
                    List.of(),
                    Duration.ofMinutes(4));
            CompletableFuture<MadangServer> starting = CompletableFuture.supplyAsync(() -> start(stack, settings));
            MadangClient client = RunningMadang.client(URI.create("http://127.0.0.1:" + http));

            await().atMost(Duration.ofMinutes(3)).ignoreExceptions().untilAsserted(() -> assertThat(
                            client.get("/events").text("code"))
                    .isEqualTo("COMMON_503"));
            assertThat(client.get("/events").header("Retry-After")).isNotNull();
            assertThat(log(data)).contains("The database of service events cannot be opened yet; trying again");

            for (Part part : Part.values()) {
                stack.start(part);
            }
            try (MadangServer server = starting.get(4, TimeUnit.MINUTES)) {
                MainJob.Result result = new MainJob(client, line -> {}).walk();
                assertThat(result.dashboard().path("entrants").path("total").asInt())
                        .isEqualTo(MainJob.ENTRANTS);
                assertThat(server.isReady()).isTrue();
                answerAtOnceWhilePostgresqlIsAway(stack, server, client.as(Owners.register(client)));
            }
        }
    }

    private static void answerAtOnceWhilePostgresqlIsAway(LocalStack stack, MadangServer server, MadangClient owner)
            throws InterruptedException {
        stack.stop(Part.POSTGRESQL);
        long gone = System.nanoTime();
        assertThat(owner.get("/users/me").text("code")).isEqualTo("COMMON_503");
        assertThat(owner.get("/analytics/summary").text("code")).isEqualTo("COMMON_503");
        assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(Duration.ofSeconds(4));
        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !server.isReady());

        stack.start(Part.POSTGRESQL);
        await().atMost(Duration.ofSeconds(10)).until(server::isReady);
        owner.get("/users/me").expect(200);
    }

    private static MadangServer start(LocalStack stack, ServerSettings settings) {
        try {
            return MadangServer.start(stack, settings, Progress.silent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String log(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("liberty"))) {
            return files.filter(file -> file.endsWith("messages.log"))
                    .map(MissingBackendsIT::read)
                    .reduce("", String::concat);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
