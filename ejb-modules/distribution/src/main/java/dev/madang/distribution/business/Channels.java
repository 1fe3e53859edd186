package dev.madang.distribution.business;

import dev.madang.distribution.api.ChannelCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The adapter of every channel. */
@ApplicationScoped
public class Channels {

    @Inject
    @Any
    Instance<ChannelAdapter> adapters;

    private final Map<ChannelCode, ChannelAdapter> byCode = new EnumMap<>(ChannelCode.class);

    @PostConstruct
    void collect() {
        for (ChannelAdapter adapter : adapters) {
            if (byCode.put(adapter.channel(), adapter) != null) {
                throw new IllegalStateException("Two adapters for " + adapter.channel());
            }
        }
        for (ChannelCode code : ChannelCode.values()) {
            if (!byCode.containsKey(code)) {
                throw new IllegalStateException("No adapter for " + code);
            }
        }
    }

    ChannelAdapter of(ChannelCode code) {
        return byCode.get(code);
    }

    Collection<ChannelAdapter> all() {
        return byCode.values();
    }
}
