package dev.madang.participation.business;

/** The Kafka topics the participation service writes to. */
public final class ParticipationTopics {

    public static final String PARTICIPANT_REGISTERED = "participant-registered";
    public static final String WINNERS_DRAWN = "winners-drawn";

    private ParticipationTopics() {}
}
