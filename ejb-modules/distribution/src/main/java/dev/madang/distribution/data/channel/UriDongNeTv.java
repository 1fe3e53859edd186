package dev.madang.distribution.data.channel;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelNeed;
import dev.madang.distribution.business.ChannelAdapter;
import dev.madang.distribution.business.ChannelException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** 우리동네TV: screens in the shops of a neighbourhood. */
@ApplicationScoped
@Timeout(ChannelAdapter.CALL_SECONDS * 1_000L)
@CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 5_000, skipOn = ChannelException.class)
public class UriDongNeTv extends SimulatedChannel {

    public UriDongNeTv() {
        super(ChannelCode.URIDONGNETV, ChannelNeed.TEXT, ChannelNeed.IMAGE);
    }
}
