package dev.madang.distribution.data.channel;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelNeed;
import dev.madang.distribution.business.ChannelAdapter;
import dev.madang.distribution.business.ChannelException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** 지니TV: advertisements on television. */
@ApplicationScoped
@Timeout(ChannelAdapter.CALL_SECONDS * 1_000L)
@CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 5_000, skipOn = ChannelException.class)
public class GiniTv extends SimulatedChannel {

    public GiniTv() {
        super(ChannelCode.GINITV, ChannelNeed.TEXT, ChannelNeed.IMAGE);
    }
}
