package dev.madang.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run as a child process.
 *
 * @param name one word, for messages and the file of child processes
 * @param words the program and its arguments
 * @param environment added to this process's own
 * @param workingFolder an existing folder
 * @param log receives all the program prints
 * @param signal how it is asked to stop
 */
record ChildCommand(
        String name,
        List<String> words,
        Map<String, String> environment,
        Path workingFolder,
        Path log,
        StopSignal signal) {}
