package dev.madang.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes an empty PostgreSQL data folder; an interrupted attempt leaves nothing that looks like one. */
final class PostgresInitialization {

    private final Path programs;
    private final PostgresAccount account;
    private final Path log;
    private final ChildRecords children;

    PostgresInitialization(Path programs, PostgresAccount account, Path log, ChildRecords children) {
        this.programs = programs;
        this.account = account;
        this.log = log;
        this.children = children;
    }

    /**
     * Makes the folder with the superuser {@code postgres}.
     *
     * @throws StackException with the end of its log, if {@code initdb} fails
     */
    void make(Path data, String superuserPassword) throws InterruptedException {
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        Path passwordFile = data.resolveSibling(data.getFileName() + ".password");
        PrivateFiles.deleteTree(fresh);
        PrivateFiles.createFolder(fresh);
        PrivateFiles.write(passwordFile, superuserPassword);
        account.own(fresh);
        account.own(passwordFile);
        try {
            run(fresh, passwordFile);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new StackException("Cannot make the database folder " + data, problem);
        } finally {
            PrivateFiles.deleteTree(passwordFile);
        }
    }

    private void run(Path fresh, Path passwordFile) throws InterruptedException {
        List<String> words = new ArrayList<>(account.prefix());
        words.addAll(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + fresh,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        ChildCommand initdb =
                new ChildCommand("initdb", words, Map.of("LC_ALL", "C"), fresh, log, StopSignal.TERMINATE);
        int code = ChildProcess.start(initdb, children).awaitEnd();
        if (code != 0) {
            throw new StackException("initdb ended with code " + code + "." + ChildProcess.logTail(log));
        }
    }
}
