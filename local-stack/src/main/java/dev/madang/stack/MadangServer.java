package dev.madang.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Open Liberty with Madang, running as a child process against a {@link LocalStack}. Its output folder, and with it
 * all of its logs, is in the stack's data folder. Several servers can share a stack as nodes of one cluster.
 */
public final class MadangServer implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

    private final ServerSettings settings;
    private final String host;
    private final Path logs;
    private final ChildProcess child;

    private MadangServer(ServerSettings settings, String host, Path logs, ChildProcess child) {
        this.settings = settings;
        this.host = host;
        this.logs = logs;
        this.child = child;
    }

    /**
     * Starts the server and returns when its {@code /health/ready} answers 200.
     *
     * @throws StackException if there is no packaged server, a port is taken, or the server is not ready in time; the
     *     message then ends with the end of its log, and nothing is left running
     * @throws InterruptedException if this thread is interrupted; nothing is left running then either
     */
    public static MadangServer start(LocalStack stack, ServerSettings wanted, Progress progress)
            throws InterruptedException {
        long begin = System.nanoTime();
        ServerSettings settings = wanted.withChosenPorts();
        String host = stack.settings().host();
        LibertyInstallation liberty = LibertyInstallation.at(settings.wlp(), settings.serverName());
        Ports.requireFree("HTTP", host, settings.httpPort(), "madang.http.port");
        Ports.requireFree("HTTPS", host, settings.httpsPort(), "madang.https.port");
        Path output = stack.folder().path("liberty").resolve(settings.node());
        Path logs = output.resolve(Path.of(settings.serverName(), "logs"));
        Path user = output.resolve("usr");
        liberty.copyServerTo(user);
        ChildProcess child = ChildProcess.start(
                command(stack, settings, liberty, output, user, emptyConsoleLog(logs)), stack.children());
        MadangServer server = new MadangServer(settings, host, logs, child);
        try {
            child.awaitReady(server::isReady, settings.patience());
        } catch (StackException | InterruptedException problem) {
            server.close();
            throw problem;
        }
        progress.ready(
                "Open Liberty",
                Duration.ofNanos(System.nanoTime() - begin),
                server.address().toString());
        return server;
    }

    /** The server's address without a path: {@code http://host:port}. */
    public URI address() {
        return URI.create("http://" + host + ":" + settings.httpPort());
    }

    /** The settings with the ports that were chosen. */
    public ServerSettings settings() {
        return settings;
    }

    /** The folder with {@code messages.log} and {@code console.log}. */
    public Path logs() {
        return logs;
    }

    /** Whether the process runs. */
    public boolean isRunning() {
        return child.isAlive();
    }

    /** Is completed when the process has ended, for whatever reason. */
    public CompletableFuture<Void> ended() {
        return child.onExit().thenAccept(process -> {});
    }

    /** Whether {@code /health/ready} answers 200 now. */
    public boolean isReady() {
        try {
            URL url = address().resolve("/health/ready").toURL();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops the server in order: it finishes the requests it has. */
    @Override
    public void close() {
        child.stop(STOP_PATIENCE);
    }

    /** Ends the server as a power cut would. */
    public void kill() {
        child.kill();
    }

    private static ChildCommand command(
            LocalStack stack,
            ServerSettings settings,
            LibertyInstallation liberty,
            Path output,
            Path user,
            Path console) {
        Map<String, String> environment = new LinkedHashMap<>(liberty.environment());
        environment.putAll(stack.environment());
        environment.putAll(ServerEnvironment.ports(settings.httpPort(), settings.httpsPort()));
        environment.putAll(settings.environment());
        environment.put("WLP_OUTPUT_DIR", output.toString());
        environment.put("WLP_USER_DIR", user.toString());
        return new ChildCommand(
                "server-" + settings.node(),
                liberty.command(settings.jvmOptions()),
                environment,
                output,
                console,
                StopSignal.TERMINATE);
    }

    private static Path emptyConsoleLog(Path logs) {
        Path console = logs.resolve("console.log");
        try {
            Files.createDirectories(logs);
            Files.deleteIfExists(console);
            return console;
        } catch (IOException problem) {
            throw new StackException("Cannot write the server's log " + console, problem);
        }
    }
}
