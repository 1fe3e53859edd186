package dev.madang.ai.data;

import java.util.UUID;

/** The Redis keys of the ai service; those of its jobs are the kernel's. */
final class AiKeys {

    private AiKeys() {}

    static String recommendation(UUID eventId) {
        return "ai:recommendation:" + eventId;
    }

    static String trend(String industry, String region) {
        return "ai:trend:" + industry + ":" + region;
    }
}
