package dev.madang.tests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** A closed loop of clients, each doing one operation after another for a while. */
final class Load {

    /**
     * What a load did.
     *
     * @param perSecond operations
     * @param medianMillis half of the operations took no longer
     * @param p95Millis 95 of 100 operations took no longer
     * @param p99Millis 99 of 100 operations took no longer
     */
    record Figures(double perSecond, double medianMillis, double p95Millis, double p99Millis) {

        @Override
        public String toString() {
            return "%,.0f/s, median %.1f ms, p95 %.1f ms, p99 %.1f ms"
                    .formatted(perSecond, medianMillis, p95Millis, p99Millis);
        }
    }

    private Load() {}

    /** @param clients makes the operation of each client; a client is used by one thread */
    static Figures run(int count, Duration time, IntFunction<Callable<?>> clients) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Callable<?> operation = clients.apply(i);
                running.add(threads.submit(() -> repeat(operation, end)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> client : running) {
                nanos.addAll(client.get());
            }
            return figures(nanos, time);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> repeat(Callable<?> operation, long end) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (long start = System.nanoTime(); start < end; ) {
            operation.call();
            long done = System.nanoTime();
            nanos.add(done - start);
            start = done;
        }
        return nanos;
    }

    static Figures figures(List<Long> nanos, Duration time) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length / (time.toMillis() / 1000.0),
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }
}
