package dev.madang.event.business;

/** The Kafka topics the event service writes to. */
public final class EventTopics {

    public static final String AI_JOB = "ai-job-topic";
    public static final String EVENT_DRAFT_CREATED = "event-draft-created";
    public static final String EVENT_CREATED = "event-created";
    public static final String EVENT_CLOSED = "event-closed";

    private EventTopics() {}
}
