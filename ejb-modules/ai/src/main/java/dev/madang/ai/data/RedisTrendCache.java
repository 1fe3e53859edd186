package dev.madang.ai.data;

import dev.madang.ai.business.Region;
import dev.madang.ai.business.Trade;
import dev.madang.ai.business.TrendCache;
import dev.madang.kernel.json.Json;
import dev.madang.kernel.redis.RedisStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** {@link TrendCache} in Redis. */
@ApplicationScoped
public class RedisTrendCache implements TrendCache {

    private static final Duration TIME_TO_LIVE = Duration.ofHours(24);

    @Inject
    RedisStore redis;

    @Override
    public Optional<Analysed> find(Trade trade, Region region) {
        return redis.get(AiKeys.trend(trade.code(), region.code())).map(json -> Json.read(json, Analysed.class));
    }

    @Override
    public void put(Trade trade, Region region, Analysed analysed) {
        redis.put(AiKeys.trend(trade.code(), region.code()), Json.write(analysed), TIME_TO_LIVE);
    }
}
