package dev.madang.ai.business;

import dev.madang.ai.api.Channel;

/** What a channel costs, in KRW, and how many people see it on a day. */
public record ChannelFigures(Channel code, String name, long dailyCost, long fixedCost, long dailyReach) {

    long cost(int days) {
        return fixedCost + dailyCost * days;
    }
}
