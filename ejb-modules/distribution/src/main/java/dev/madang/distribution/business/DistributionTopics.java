package dev.madang.distribution.business;

/** The Kafka topics the distribution service writes to. */
public final class DistributionTopics {

    public static final String DISTRIBUTION_COMPLETED = "distribution-completed";

    private DistributionTopics() {}
}
