package dev.madang.stack;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Runs Madang on this machine until Ctrl-C: the backends, then the server. With {@code -Dmadang.server=false} only the
 * backends, for a server that a build tool runs. Reads the system properties of {@link StackSettings} and
 * {@link ServerSettings}.
 */
public final class Run {

    private static final long STOP_PATIENCE_SECONDS = 90;

    private Run() {}

    /** Returns after an orderly stop; ends this JVM with code 1 if something cannot be started or dies. */
    public static void main(String[] arguments) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = stopInOrder(Thread.currentThread(), stopped);
        Runtime.getRuntime().addShutdownHook(hook);
        int code = 0;
        try {
            run();
        } catch (InterruptedException asked) {
            System.out.println("Madang has stopped.");
        } catch (StackException problem) {
            System.err.println("\n" + problem.getMessage());
            for (Throwable more : problem.getSuppressed()) {
                System.err.println(more.getMessage());
            }
            code = 1;
        } finally {
            stopped.countDown();
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void run() throws InterruptedException {
        System.out.println("Madang is starting.");
        Progress progress = Progress.to(System.out);
        try (LocalStack stack = LocalStack.start(StackSettings.fromSystemProperties(), progress)) {
            if (Boolean.parseBoolean(System.getProperty("madang.server", "true"))) {
                runServer(stack, progress);
            } else {
                tell("The backends are ready.", AddressTable.ofBackends(stack));
                new CountDownLatch(1).await();
            }
        }
    }

    private static void runServer(LocalStack stack, Progress progress) throws InterruptedException {
        try (MadangServer server = MadangServer.start(stack, ServerSettings.fromSystemProperties(stack), progress)) {
            tell("Madang is ready.", AddressTable.ofServer(stack, server));
            AddressTable.ofBackends(stack).forEach(System.out::println);
            System.out.println();
            server.ended().get();
            throw new StackException("The server has ended by itself; its log is " + server.logs());
        } catch (ExecutionException problem) {
            throw new StackException("The server cannot be watched", problem);
        }
    }

    private static void tell(String headline, Iterable<String> lines) {
        System.out.println("\n" + headline + " Stop it with Ctrl-C.\n");
        lines.forEach(System.out::println);
    }

    /** On Ctrl-C the JVM waits for this thread, and this thread for the runner's closing. */
    private static Thread stopInOrder(Thread runner, CountDownLatch stopped) {
        return new Thread(() -> {
            try {
                runner.interrupt();
                if (!stopped.await(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    System.err.println("Not everything stopped in time; the rest is stopped by force.");
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
