package dev.madang.stack;

import java.time.Duration;

/** Starts, stops and starts again one backend. */
final class BackendRunner {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final Backend backend;
    private final StackSettings settings;
    private final ChildRecords records;
    private ChildProcess child;

    BackendRunner(Backend backend, StackSettings settings, ChildRecords records) {
        this.backend = backend;
        this.settings = settings;
        this.records = records;
    }

    /** Starts the part and returns once it can be used. Does nothing if it runs. */
    synchronized void start() throws InterruptedException {
        if (isRunning()) {
            return;
        }
        Part part = backend.part();
        Ports.requireFree(part.title(), settings.host(), settings.port(part), "madang." + part.key() + ".port");
        child = ChildProcess.start(backend.command(), records);
        try {
            child.awaitReady(backend::answers, PATIENCE);
            backend.provision();
        } catch (RuntimeException | InterruptedException problem) {
            stop();
            throw problem;
        }
    }

    /** Stops the part in order. Does nothing if it does not run. */
    synchronized void stop() {
        if (child != null) {
            child.stop(STOP_PATIENCE);
            child = null;
        }
    }

    /** Ends the part as a power cut would. */
    synchronized void kill() {
        if (child != null) {
            child.kill();
            child = null;
        }
    }

    synchronized boolean isRunning() {
        return child != null && child.isAlive();
    }
}
