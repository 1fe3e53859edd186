package dev.madang.kernel.messaging;

/** What operators see and do about a service's dead letters, over JMX. */
public interface DeadLettersMXBean {

    /** How many messages wait to be redelivered. */
    long getWaiting();

    /** Sends all waiting messages to their topics again, once. Returns how many. */
    int redeliver();
}
