package dev.madang.distribution.data.channel;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelNeed;
import dev.madang.distribution.business.ChannelAdapter;
import dev.madang.distribution.business.ChannelException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Instagram: a picture with a caption. */
@ApplicationScoped
@Timeout(ChannelAdapter.CALL_SECONDS * 1_000L)
@CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 5_000, skipOn = ChannelException.class)
public class Instagram extends SimulatedChannel {

    public Instagram() {
        super(ChannelCode.INSTAGRAM, ChannelNeed.TEXT, ChannelNeed.IMAGE, ChannelNeed.PUBLIC_URL);
    }
}
