package dev.madang.content.data;

import java.util.UUID;

/** The Redis keys of the content service, its own and the one it reads. */
final class ContentKeys {

    private ContentKeys() {}

    static String images(UUID eventId) {
        return "content:images:" + eventId;
    }

    /** Written by the event service. */
    static String draft(UUID eventId) {
        return "draft:event:" + eventId;
    }
}
