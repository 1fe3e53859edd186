package dev.madang.ai.business;

import dev.madang.ai.api.Channel;

/** What is known of trades, regions, months and channels, without looking at any owner's events. */
public interface Market {

    /** The trade an owner means by a code or by own words; an unknown one is treated as a shop of any kind. */
    Trade trade(String words);

    /** The region an owner means by a code or by own words; an unknown one is treated as a usual one. */
    Region region(String words);

    Month month(int month);

    ChannelFigures channel(Channel channel);
}
