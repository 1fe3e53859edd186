package dev.madang.distribution.data.channel;

import dev.madang.distribution.api.ChannelCode;
import dev.madang.distribution.api.ChannelMode;
import dev.madang.distribution.api.ChannelNeed;
import dev.madang.distribution.business.ChannelAdapter;
import dev.madang.distribution.business.Post;
import dev.madang.distribution.business.Posted;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A channel on which nothing is posted: it logs what would have been and succeeds at once. Channels named in
 * {@code madang.distribution.simulated.failures} fail instead, to see what an owner sees then.
 */
abstract class SimulatedChannel implements ChannelAdapter {

    private static final Logger LOG = Logger.getLogger(SimulatedChannel.class.getName());

    private final ChannelCode channel;
    private final Set<ChannelNeed> needs;

    @Inject
    @ConfigProperty(name = "madang.distribution.simulated.failures")
    Optional<List<ChannelCode>> failures;

    SimulatedChannel(ChannelCode channel, ChannelNeed... needs) {
        this.channel = channel;
        this.needs = Set.of(needs);
    }

    @Override
    public ChannelCode channel() {
        return channel;
    }

    @Override
    public ChannelMode mode() {
        return ChannelMode.SIMULATED;
    }

    @Override
    public Set<ChannelNeed> needs() {
        return needs;
    }

    @Override
    public Posted post(Post post) {
        if (failures.orElse(List.of()).contains(channel)) {
            throw new IllegalStateException("Simulated failure of " + channel);
        }
        LOG.log(Level.INFO, "{0} (simulated): would post event {1}, {2} characters of text, {3} picture", new Object[] {
            channel, post.eventId(), post.text().length(), post.imageUrl() == null ? "no" : "a"
        });
        return Posted.at(null);
    }
}
