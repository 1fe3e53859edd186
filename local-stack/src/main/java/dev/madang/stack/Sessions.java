package dev.madang.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps children out of the terminal's reach: Ctrl-C is for the launcher, which then stops them in order. */
final class Sessions {

    private static final List<String> PREFIX = Stream.of("/usr/bin/setsid", "/bin/setsid")
            .filter(program -> Files.isExecutable(Path.of(program)))
            .limit(1)
            .toList();

    private Sessions() {}

    /** Words to put before a command; none where the system lacks {@code setsid}. */
    static List<String> prefix() {
        return PREFIX;
    }
}
