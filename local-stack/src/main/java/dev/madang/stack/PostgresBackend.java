package dev.madang.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL as in production: every write reaches the disk, every connection needs its password. */
final class PostgresBackend implements Backend {

    static final String MAJOR_VERSION = "18";

    private final StackSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private final Database database;
    private final ChildRecords children;
    private final Path data;

    PostgresBackend(
            StackSettings settings, DataFolder folder, Secrets secrets, Database database, ChildRecords children) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = secrets;
        this.database = database;
        this.children = children;
        this.data = folder.path("postgresql");
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public ChildCommand command() throws InterruptedException {
        PostgresAccount account = PostgresAccount.of(data);
        Path programs = programs(account);
        if (Files.exists(data)) {
            requireMajorVersion(data);
            forgetDeadServer();
        } else {
            new PostgresInitialization(programs, account, folder.log("initdb"), children)
                    .make(data, secrets.superuserPassword());
        }
        List<String> words = new ArrayList<>(account.prefix());
        words.add(programs.resolve("postgres").toString());
        words.addAll(List.of("-D", data.toString()));
        for (String option : List.of(
                "listen_addresses=" + settings.host(),
                "port=" + settings.port(Part.POSTGRESQL),
                "unix_socket_directories=",
                "max_connections=200")) {
            words.addAll(List.of("-c", option));
        }
        return new ChildCommand(
                "postgres", words, Map.of("LC_ALL", "C"), data, folder.log("postgres"), StopSignal.INTERRUPT);
    }

    @Override
    public boolean answers() {
        return database.answers();
    }

    @Override
    public void provision() {
        database.provision();
    }

    /** Root's cache is closed to the account's stranger, the data folder is not. */
    private Path programs(PostgresAccount account) {
        Path cache = account.isStranger() ? folder.path("binaries") : settings.binariesFolder();
        return new Binaries(cache).postgres().resolve("bin");
    }

    static void requireMajorVersion(Path data) {
        Path file = data.resolve("PG_VERSION");
        try {
            String found = Files.readString(file).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw new StackException(data + " holds the data of PostgreSQL " + found + ", but this is PostgreSQL "
                        + MAJOR_VERSION + ": export it with that version, or choose another folder with -Dmadang.data");
            }
        } catch (IOException problem) {
            throw new StackException(data + " is no PostgreSQL data folder: " + file + " cannot be read", problem);
        }
    }

    /**
     * After a power cut PostgreSQL's own lock file may name a process id that meanwhile belongs to another program of
     * root, and PostgreSQL would refuse to start. That no server of ours is left was seen when the folder was taken.
     */
    private void forgetDeadServer() {
        Path lock = data.resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && !namesPostgres(Files.readAllLines(lock))) {
                Files.delete(lock);
            }
        } catch (IOException problem) {
            throw new StackException("Cannot remove the stale lock " + lock, problem);
        }
    }

    private static boolean namesPostgres(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")) {
            return false;
        }
        Optional<String> program = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .flatMap(process -> process.info().command());
        return program.filter(path -> path.endsWith("postgres") || path.endsWith("postgres.exe"))
                .isPresent();
    }
}
