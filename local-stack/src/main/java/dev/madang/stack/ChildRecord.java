package dev.madang.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is remembered of a child process, so that it can be found again by another JVM. The start time tells it from a
 * stranger that got the same process id later.
 */
record ChildRecord(String name, long pid, Instant startedAt, StopSignal signal) {

    /** The operating system's clock ticks and its notion of the boot time blur start times a little. */
    private static final Duration BLUR = Duration.ofSeconds(2);

    static ChildRecord of(String name, ProcessHandle process, StopSignal signal) {
        Instant startedAt = process.info().startInstant().orElseGet(Instant::now);
        return new ChildRecord(name, process.pid(), Instant.ofEpochMilli(startedAt.toEpochMilli()), signal);
    }

    /** Reads what {@link #toString()} wrote; empty if the line is not one. */
    static Optional<ChildRecord> parse(String line) {
        String[] words = line.strip().split(" ");
        if (words.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ChildRecord(
                    words[0],
                    Long.parseLong(words[1]),
                    Instant.ofEpochMilli(Long.parseLong(words[2])),
                    StopSignal.valueOf(words[3])));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    /** Asks the process to stop, waits, and ends it and its own children by force when it does not. */
    void stop(Duration patience) {
        running().ifPresent(process -> {
            List<ProcessHandle> descendants = process.descendants().toList();
            signal.send(process);
            if (!ended(process, patience)) {
                process.destroyForcibly();
            }
            descendants.forEach(ProcessHandle::destroyForcibly);
            ended(process, patience);
        });
    }

    /** Ends the process and its own children at once. */
    void kill() {
        running().ifPresent(process -> {
            List<ProcessHandle> descendants = process.descendants().toList();
            process.destroyForcibly();
            descendants.forEach(ProcessHandle::destroyForcibly);
            ended(process, Duration.ofSeconds(10));
            descendants.forEach(descendant -> ended(descendant, Duration.ofSeconds(10)));
        });
    }

    @Override
    public String toString() {
        return name + " " + pid + " " + startedAt.toEpochMilli() + " " + signal;
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(instant -> Duration.between(instant, startedAt).abs().compareTo(BLUR) <= 0)
                .orElse(true);
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (Exception tooLong) {
            return !process.isAlive();
        }
    }
}
