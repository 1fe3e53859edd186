package dev.madang.distribution.api;

/** How far an event is on one channel. */
public enum DistributionStatus {
    PENDING,
    IN_PROGRESS,
    COMPLETED,
    FAILED,
    AWAITING_OWNER;

    /** Whether nothing more happens by itself. */
    public boolean ended() {
        return this == COMPLETED || this == FAILED || this == AWAITING_OWNER;
    }
}
