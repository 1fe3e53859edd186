package dev.madang.ai.business;

import dev.madang.ai.api.Plan;
import dev.madang.ai.api.RecommendationJob;
import dev.madang.ai.api.Trend;
import dev.madang.kernel.job.Job;
import dev.madang.kernel.job.JobProgress;
import dev.madang.kernel.job.JobWork;
import dev.madang.kernel.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Makes the recommendation a job is for: trend, then plans, then Redis. A repeated run makes the same one again. */
@ApplicationScoped
public class RecommendationWork implements JobWork {

    private static final ZoneId SHOPS = ZoneId.of("Asia/Seoul");

    @Inject
    Market market;

    @Inject
    TrendAnalyst analyst;

    @Inject
    PlanProvider provider;

    @Inject
    RecommendationStore recommendations;

    @Inject
    Clock clock;

    @Override
    public String run(Job job, JobProgress progress) {
        RecommendationRequest request = Json.read(job.payload(), RecommendationRequest.class);

        progress.at(10, "TREND_ANALYSIS");
        Trade trade = market.trade(request.store().industry());
        Region region = market.region(request.store().region());
        Month month = market.month(clock.instant().atZone(SHOPS).getMonthValue());
        Trend trend = analyst.analyse(trade, region, month);

        progress.at(50, "PLANNING");
        List<Plan> plans = provider.plans(new PlanBrief(
                request.jobId(),
                request.objective(),
                request.store().name(),
                Place.of(request.store().region(), region),
                trade,
                region,
                month,
                trend));
        recommendations.put(new StoredRecommendation(
                request.eventId(),
                request.ownerId(),
                request.jobId(),
                trend,
                plans,
                provider.source(),
                provider.fallback(),
                clock.instant()));
        return Json.write(new RecommendationJob.Result(request.eventId()));
    }
}
