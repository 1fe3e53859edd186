package dev.madang.distribution.api;

import java.time.Instant;

/**
 * How far an event is on one channel.
 *
 * @param attempts how often the channel was called, since the owner last asked for it
 * @param externalUrl where it can be seen, or null
 * @param error a constant name of what went wrong, when failed
 */
public record ChannelDistribution(
        ChannelCode channel,
        DistributionStatus status,
        ChannelMode mode,
        int attempts,
        String externalUrl,
        String error,
        Instant finishedAt) {}
