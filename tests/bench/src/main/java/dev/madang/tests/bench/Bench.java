package dev.madang.tests.bench;

import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.stack.Progress;
import dev.madang.stack.ServerSettings;
import dev.madang.stack.StackSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A stack and a server of its own for one measurement, gone afterwards. */
final class Bench {

    /** What is measured. */
    interface Measurement {
        void measure(LocalStack stack, MadangServer server) throws Exception;
    }

    private Bench() {}

    /** @param environment variables of the server that differ from what owners get */
    static void run(Map<String, String> environment, Measurement measurement) throws Exception {
        Path data = Files.createTempDirectory("madang-bench");
        try (LocalStack stack = LocalStack.start(StackSettings.temporary(data), Progress.to(System.out))) {
            ServerSettings settings = ServerSettings.of(stack, Path.of(System.getProperty("madang.wlp")), "madang");
            for (Map.Entry<String, String> variable : environment.entrySet()) {
                settings = settings.withEnvironment(variable.getKey(), variable.getValue());
            }
            try (MadangServer server = MadangServer.start(stack, settings, Progress.to(System.out))) {
                measurement.measure(stack, server);
            }
        } finally {
            delete(data);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
