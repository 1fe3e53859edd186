package dev.madang.tests.walk;

import java.net.URI;

/** Walks the main job against a running Madang: {@code -Dmadang.url=} its address, by default the local one. */
public final class MainJobWalk {

    private MainJobWalk() {}

    /** @throws IllegalStateException when an answer is not as promised */
    public static void main(String[] arguments) {
        URI address = URI.create(System.getProperty("madang.url", "http://localhost:9080"));
        long start = System.nanoTime();
        new MainJob(new MadangClient(address), line -> System.out.println("  " + line)).walk();
        System.out.printf("The whole job took %.1f s.%n", (System.nanoTime() - start) / 1e9);
    }
}
