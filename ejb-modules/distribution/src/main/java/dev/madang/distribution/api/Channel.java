package dev.madang.distribution.api;

import java.util.Set;

/** A channel as it is set up here. */
public record Channel(ChannelCode code, ChannelMode mode, Set<ChannelNeed> needs) {}
