package dev.madang.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A small process of its own that outlives the launcher by seconds. It reads from a pipe whose other end only the
 * launcher holds; when the launcher is gone, however it died, the pipe ends and the guardian stops all children it
 * finds in the file of child processes, the last one started first.
 */
final class Guardian implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Process process;

    private Guardian(Process process) {
        this.process = process;
    }

    static Guardian watch(DataFolder folder) {
        List<String> command = new ArrayList<>(Sessions.prefix());
        command.addAll(JavaCommand.small("16m"));
        command.addAll(List.of(Guardian.class.getName(), folder.childRecords().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log("guardian").toFile());
        builder.environment().put("CLASSPATH", JavaCommand.ownClasses());
        try {
            return new Guardian(builder.start());
        } catch (IOException problem) {
            throw new StackException("Cannot start a second Java process", problem);
        }
    }

    /** Lets the guardian end; what the launcher has not stopped by then, the guardian stops. */
    @Override
    public void close() {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.flush();
        } catch (IOException alreadyGone) {
            process.destroy();
        }
        process.onExit().join();
    }

    /** Runs the guardian; its one argument is the file of child processes. */
    public static void main(String[] arguments) throws IOException {
        while (System.in.read() >= 0) {
            // Only the end of the pipe matters.
        }
        List<ChildRecord> children = new ArrayList<>(ChildRecords.read(Path.of(arguments[0])));
        Collections.reverse(children);
        for (ChildRecord child : children) {
            child.running().ifPresent(running -> System.out.println("Stopping " + child));
            child.stop(PATIENCE);
        }
    }
}
