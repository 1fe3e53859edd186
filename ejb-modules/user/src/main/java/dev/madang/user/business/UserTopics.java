package dev.madang.user.business;

/** The Kafka topics the user service writes to. */
public final class UserTopics {

    public static final String USER_LOGGED_OUT = "user-logged-out";

    private UserTopics() {}
}
