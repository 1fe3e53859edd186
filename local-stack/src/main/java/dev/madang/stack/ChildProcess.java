package dev.madang.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A running child process that the guardian knows of. */
final class ChildProcess {

    private static final int LOG_TAIL = 15;

    private final ChildCommand command;
    private final Process process;
    private final ChildRecord record;
    private final ChildRecords records;

    private ChildProcess(ChildCommand command, Process process, ChildRecord record, ChildRecords records) {
        this.command = command;
        this.process = process;
        this.record = record;
        this.records = records;
    }

    /**
     * Starts the program and tells the guardian.
     *
     * @throws StackException if there is no such program
     */
    static ChildProcess start(ChildCommand command, ChildRecords records) {
        List<String> words = new ArrayList<>(Sessions.prefix());
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(command.workingFolder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        Process process = null;
        try {
            process = builder.start();
            ChildRecord record = ChildRecord.of(command.name(), process.toHandle(), command.signal());
            records.add(record);
            process.getOutputStream().close();
            return new ChildProcess(command, process, record, records);
        } catch (IOException | RuntimeException problem) {
            if (process != null) {
                process.destroyForcibly();
            }
            throw new StackException("Cannot run " + command.words().get(0) + " for " + command.name(), problem);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the program has done its work and tells its exit code; ends it when this thread is interrupted. */
    int awaitEnd() throws InterruptedException {
        try {
            int code = process.waitFor();
            records.remove(record);
            return code;
        } catch (InterruptedException hurried) {
            kill();
            throw hurried;
        }
    }

    void stop(Duration patience) {
        record.stop(patience);
        records.remove(record);
    }

    void kill() {
        record.kill();
        records.remove(record);
    }

    /**
     * Waits until the program does its work.
     *
     * @throws StackException with the end of its log, if it ends before or is not ready in time
     */
    void awaitReady(Readiness readiness, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!readiness.isReached()) {
            if (!process.isAlive()) {
                throw new StackException(command.name() + " ended with code " + process.exitValue()
                        + " before it was ready." + logTail());
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        command.name() + " was not ready after " + patience.toSeconds() + " s." + logTail());
            }
            Thread.sleep(50);
        }
    }

    String logTail() {
        return logTail(command.log());
    }

    static String logTail(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size());
            return " The end of " + log + ":\n  " + String.join("\n  ", last);
        } catch (IOException noLog) {
            return " It left no log at " + log;
        }
    }

    /** Tells whether a program does its work yet. */
    @FunctionalInterface
    interface Readiness {
        boolean isReached() throws InterruptedException;
    }
}
