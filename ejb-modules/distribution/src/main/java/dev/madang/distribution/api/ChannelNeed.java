package dev.madang.distribution.api;

/** What a channel needs of an event. */
public enum ChannelNeed {
    TEXT,
    IMAGE,
    PUBLIC_URL
}
