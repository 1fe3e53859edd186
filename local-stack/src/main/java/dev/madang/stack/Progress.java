package dev.madang.stack;

import java.io.PrintStream;
import java.time.Duration;

/** Is told about every part that became ready. May be called from several threads at once. */
@FunctionalInterface
public interface Progress {

    /** The part of that name answers at the address, so long after it was started. */
    void ready(String name, Duration took, String address);

    /** Says nothing. */
    static Progress silent() {
        return (name, took, address) -> {};
    }

    /** Prints one line per part. */
    static Progress to(PrintStream out) {
        return (name, took, address) ->
                out.printf("  %-14s ready in %4.1f s   %s%n", name, took.toMillis() / 1000.0, address);
    }
}
