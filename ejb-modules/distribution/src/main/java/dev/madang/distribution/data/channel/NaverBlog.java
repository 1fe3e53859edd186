package dev.madang.distribution.data.channel;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelNeed;
import dev.madang.distribution.business.ChannelAdapter;
import dev.madang.distribution.business.ChannelException;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** 네이버 블로그: an article with a picture. */
@ApplicationScoped
@Timeout(ChannelAdapter.CALL_SECONDS * 1_000L)
@CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.75, delay = 5_000, skipOn = ChannelException.class)
public class NaverBlog extends SimulatedChannel {

    public NaverBlog() {
        super(ChannelCode.NAVER_BLOG, ChannelNeed.TEXT, ChannelNeed.IMAGE, ChannelNeed.PUBLIC_URL);
    }
}
