package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.ChannelNeed;
import java.util.Set;

/**
 * One channel. There is one adapter for each {@link ChannelCode}.
 *
 * <p>Idempotency: {@link #post} may be called several times for one event, because an attempt failed, its answer was
 * lost, or the node died after the channel had accepted it. The key is {@link Post#idempotencyKey()}, event ×
 * channel: an adapter passes it to a channel that knows such keys, and looks for its own earlier post before it makes
 * another on a channel that does not. Two calls with one key never run at the same time.
 *
 * <p>Every call ends within {@value #CALL_SECONDS} s, as a result or an exception.
 */
public interface ChannelAdapter {

    /** The longest a call may take. */
    int CALL_SECONDS = 10;

    ChannelCode channel();

    ChannelMode mode();

    Set<ChannelNeed> needs();

    /**
     * Posts an event, or prepares it for the owner to post.
     *
     * @throws ChannelException when trying again is useless
     * @throws RuntimeException when the attempt failed; it is tried again while attempts remain
     */
    Posted post(Post post);
}
