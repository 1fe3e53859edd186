package dev.madang.event.data;

import java.util.UUID;

/** The Redis keys the event service writes or reads. */
final class EventKeys {

    private EventKeys() {}

    static String draft(UUID eventId) {
        return "draft:event:" + eventId;
    }

    static String draftsOf(UUID ownerId) {
        return "draft:owner:" + ownerId;
    }

    /** Written by the ai service. */
    static String recommendation(UUID eventId) {
        return "ai:recommendation:" + eventId;
    }

    /** Written by the content service. */
    static String images(UUID eventId) {
        return "content:images:" + eventId;
    }
}
