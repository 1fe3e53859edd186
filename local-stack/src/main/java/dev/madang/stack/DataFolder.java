package dev.madang.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds all a stack must remember, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder for this launcher.
     *
     * @throws StackException if the folder cannot be written, if another launcher holds it, or if processes of an
     *     earlier run still use it
     */
    static DataFolder take(Path root) {
        if (!Files.isDirectory(root)) {
            // Others may pass through, because PostgreSQL can run under a user of its own; they cannot list it.
            createRoot(root);
        }
        if (!Files.isWritable(root)) {
            throw new StackException("The data folder " + root + " is not writable for "
                    + System.getProperty("user.name") + ": give it to that user, or choose another with -Dmadang.data");
        }
        DataFolder folder = new DataFolder(root, lock(root.resolve("launcher.lock")));
        try {
            ChildRecords.requireNoneAlive(folder.childRecords());
            folder.keepOnlyPreviousLogs();
            return folder;
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path secrets() {
        return path("secrets");
    }

    Path log(String name) {
        return path("logs").resolve(name + ".log");
    }

    Path childRecords() {
        return path("children");
    }

    /** Lets the next launcher have the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException problem) {
            throw new StackException("Cannot release the data folder " + root, problem);
        }
    }

    private static void createRoot(Path root) {
        try {
            PrivateFiles.createFolder(root, "rwx--x--x");
        } catch (RuntimeException problem) {
            throw new StackException(
                    "The data folder " + root + " cannot be created: choose another with -Dmadang.data", problem);
        }
    }

    private static FileChannel lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StackException("Another launcher already runs on " + file.getParent()
                        + ": stop it, or choose another folder with -Dmadang.data");
            }
            return channel;
        } catch (IOException problem) {
            throw new StackException("Cannot lock " + file, problem);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    private void keepOnlyPreviousLogs() {
        Path logs = path("logs");
        Path previous = path("logs.previous");
        if (Files.isDirectory(logs)) {
            PrivateFiles.deleteTree(previous);
            try {
                Files.move(logs, previous);
            } catch (IOException problem) {
                throw new StackException("Cannot rename " + logs + " to " + previous, problem);
            }
        }
        PrivateFiles.createFolder(logs);
    }
}
