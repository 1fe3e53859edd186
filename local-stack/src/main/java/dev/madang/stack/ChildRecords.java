package dev.madang.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file of all child processes a launcher runs, in the order in which they were started. */
final class ChildRecords {

    private final Path file;
    private final List<ChildRecord> records = new ArrayList<>();

    ChildRecords(Path file) {
        this.file = file;
    }

    synchronized void add(ChildRecord record) {
        records.add(record);
        PrivateFiles.write(file, lines());
    }

    synchronized void remove(ChildRecord record) {
        records.remove(record);
        PrivateFiles.write(file, lines());
    }

    /** Everything the file tells, whether it still runs or not. */
    static List<ChildRecord> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(ChildRecord::parse)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + file, problem);
        }
    }

    /** Redis and blob storage do not lock their folders: two of them on one folder would destroy it. */
    static void requireNoneAlive(Path file) {
        List<ChildRecord> alive = read(file).stream()
                .filter(record -> record.running().isPresent())
                .toList();
        if (!alive.isEmpty()) {
            String names = alive.stream()
                    .map(record -> record.name() + " (process " + record.pid() + ")")
                    .collect(Collectors.joining(", "));
            String pids =
                    alive.stream().map(record -> Long.toString(record.pid())).collect(Collectors.joining(" "));
            throw new StackException("Processes of an earlier run still use " + file.getParent() + ": " + names
                    + ". If they do not end by themselves within seconds, stop them with: kill " + pids);
        }
    }

    private List<String> lines() {
        return records.stream().map(ChildRecord::toString).toList();
    }
}
