package dev.madang.tests.system;

import dev.madang.tests.walk.MadangClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many callers at the same moment. */
final class Crowd {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int TRIES = 5;

    private Crowd() {}

    /** Makes the call on so many threads that none begins before all are there. */
    static List<Answer> atOnce(int threads, Callable<Answer> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(threads);
            List<Future<Answer>> calls = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        start.countDown();
                        start.await();
                        return call.call();
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : calls) {
                answers.add(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** A server with too much to do may ask to come back. */
    static Answer retried(Supplier<Answer> call) {
        Answer answer = call.get();
        for (int i = 1; i < TRIES && answer.status() == 503; i++) {
            answer = call.get();
        }
        return answer;
    }
}
