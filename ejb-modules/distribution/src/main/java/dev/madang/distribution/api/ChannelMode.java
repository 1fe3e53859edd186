package dev.madang.distribution.api;

/** How an event reaches a channel. */
public enum ChannelMode {
    /** Nothing leaves the system; it is logged what would have been posted. */
    SIMULATED,
    /** It is posted. */
    REAL,
    /** It is prepared and the owner posts it by hand. */
    ASSISTED
}
