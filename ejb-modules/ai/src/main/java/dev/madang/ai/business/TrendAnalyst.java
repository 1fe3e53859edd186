package dev.madang.ai.business;

import dev.madang.ai.api.Trend;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Analyses what moves customers of a trade in a region at a time of the year. It works without its cache, too. */
@ApplicationScoped
public class TrendAnalyst {

    private static final Logger LOG = Logger.getLogger(TrendAnalyst.class.getName());

    @Inject
    TrendCache cache;

    public Trend analyse(Trade trade, Region region, Month month) {
        Optional<Trend> known = cached(trade, region, month);
        if (known.isPresent()) {
            return known.get();
        }
        String season = month.note() + " " + trade.name() + "에서는 " + trade.inSeason(month.season())
                + " 쪽을 찾는 손님이 늘어요."
                + (trade.strongIn(month.month()) ? " 한 해 가운데 손님이 특히 많은 달이에요." : "");
        Trend trend = new Trend(trade.trend(), region.character(), season);
        keep(trade, region, new TrendCache.Analysed(month.month(), trend));
        return trend;
    }

    private Optional<Trend> cached(Trade trade, Region region, Month month) {
        try {
            return cache.find(trade, region)
                    .filter(analysed -> analysed.month() == month.month())
                    .map(TrendCache.Analysed::trend);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The trend cache is away: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private void keep(Trade trade, Region region, TrendCache.Analysed analysed) {
        try {
            cache.put(trade, region, analysed);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A trend is not cached: {0}", e.getMessage());
        }
    }
}
