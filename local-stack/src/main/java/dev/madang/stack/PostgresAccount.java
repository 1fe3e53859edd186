package dev.madang.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under which user PostgreSQL runs, which refuses to be root. An ordinary user runs it as is. Root runs it in a user
 * namespace, where it is nobody; where that is forbidden, as the system's user nobody. A user the system has no name for
 * needs the namespace as well. A data folder stays with the way it was made: its owner tells which.
 *
 * @param prefix words before every command
 * @param user the user id that must own the data, or {@link #OURS}
 */
record PostgresAccount(List<String> prefix, int user) {

    static final int OURS = -1;

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    private static final PostgresAccount AS_WE_ARE = new PostgresAccount(List.of(), OURS);
    private static final PostgresAccount IN_NAMESPACE = new PostgresAccount(List.of("unshare", "--user"), OURS);

    /** The account for a data folder, which need not exist yet. */
    static PostgresAccount of(Path data) {
        String user = System.getProperty("user.name");
        if (user.equals("?")) {
            return IN_NAMESPACE;
        }
        if (!user.equals("root")) {
            return AS_WE_ARE;
        }
        if (Files.exists(data)) {
            int owner = owner(data);
            return owner == ROOT ? IN_NAMESPACE : underUser(owner);
        }
        return succeeds("unshare", "--user", "true") ? IN_NAMESPACE : underUser(NOBODY);
    }

    static PostgresAccount underUser(int user) {
        return new PostgresAccount(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    /** Whether the programs must lie where a stranger can reach them. */
    boolean isStranger() {
        return user != OURS;
    }

    /** Gives a file or a folder with all in it to the account. */
    void own(Path root) {
        if (!isStranger()) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                Files.setAttribute(path, "unix:uid", user);
            }
        } catch (IOException problem) {
            throw new StackException("Cannot give " + root + " to the user id " + user, problem);
        }
    }

    private static int owner(Path data) {
        try {
            return (Integer) Files.getAttribute(data, "unix:uid");
        } catch (IOException problem) {
            throw new StackException("Cannot see who owns " + data, problem);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
