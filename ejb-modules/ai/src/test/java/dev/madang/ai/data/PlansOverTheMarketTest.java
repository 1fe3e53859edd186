package dev.madang.ai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.madang.ai.api.BudgetLevel;
import dev.madang.ai.api.Plan;
import dev.madang.ai.api.Trend;
import dev.madang.ai.business.Month;
import dev.madang.ai.business.Objective;
import dev.madang.ai.business.PlanBrief;
import dev.madang.ai.business.PlanProvider;
import dev.madang.ai.business.PlannerAccess;
import dev.madang.ai.business.Region;
import dev.madang.ai.business.StoredRecommendation;
import dev.madang.ai.business.Trade;
import dev.madang.kernel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for every plan, over all trades, regions, months and objectives. */
class PlansOverTheMarketTest {

    private static final UUID JOB = UUID.fromString("019ab7c2-5d22-7a90-b1c4-0e9d8c7b6a51");
    private static final Path SCHEMA = Path.of("../../design/redis/ai-recommendation.schema.json");

    private final CuratedMarket market = new CuratedMarket();
    private final PlanProvider planner = PlannerAccess.planner(market);

    private interface Check {
        void of(PlanBrief brief, List<Plan> plans);
    }

    private void everywhere(Check check) {
        for (Trade trade : market.trades()) {
            for (Region region : market.regions()) {
                for (int month = 1; month <= 12; month++) {
                    for (Objective objective : Objective.values()) {
                        PlanBrief brief = brief(trade, region, market.month(month), objective);
                        check.of(brief, planner.plans(brief));
                    }
                }
            }
        }
    }

    private static PlanBrief brief(Trade trade, Region region, Month month, Objective objective) {
        Trend trend = new Trend(trade.trend(), region.character(), month.note());
        return new PlanBrief(JOB, objective, "해오름", region.name(), trade, region, month, trend);
    }

    @Test
    void costShouldAddUpAndHoldThePrizes() {
        everywhere((brief, plans) -> {
            for (Plan plan : plans) {
                long parts = plan.estimatedCost().parts().stream()
                        .mapToLong(Plan.CostPart::amount)
                        .sum();
                long prizes = plan.prizes().stream()
                        .mapToLong(prize -> prize.quantity() * prize.value())
                        .sum();
                assertThat(plan.estimatedCost().total()).isEqualTo(parts);
                assertThat(plan.estimatedCost().parts()).contains(new Plan.CostPart("경품", prizes));
            }
        });
    }

    @Test
    void levelsShouldRiseInCostLengthAndEntrants() {
        everywhere((brief, plans) -> {
            assertThat(plans).extracting(Plan::budgetLevel).containsExactly(BudgetLevel.values());
            for (int i = 1; i < plans.size(); i++) {
                Plan less = plans.get(i - 1);
                Plan more = plans.get(i);
                assertThat(more.estimatedCost().total())
                        .isGreaterThan(less.estimatedCost().total());
                assertThat(more.durationDays()).isGreaterThan(less.durationDays());
                assertThat(more.expected().entrants().min())
                        .isGreaterThan(less.expected().entrants().max() / 2);
                assertThat(more.expected().entrants().max())
                        .isGreaterThan(less.expected().entrants().max());
            }
        });
    }

    @Test
    void returnShouldBeComputedFromTheSameFiguresAsTheRest() {
        everywhere((brief, plans) -> {
            for (Plan plan : plans) {
                Plan.Expected expected = plan.expected();
                long cost = plan.estimatedCost().total();
                double margin = brief.trade().marginPercent() / 100.0;
                assertThat(expected.roi().max())
                        .isCloseTo((expected.sales().max() * margin - cost) / cost * 100, within(0.06));
                assertThat(expected.roi().min())
                        .isLessThanOrEqualTo(expected.roi().max());
                assertThat(expected.newCustomers().max())
                        .isLessThanOrEqualTo(expected.entrants().max());
                assertThat(expected.formula())
                        .contains(String.format("%,d원", cost))
                        .contains(brief.trade().marginPercent() + "%");
            }
        });
    }

    @Test
    void everyChannelShouldHaveItsCostAndItsText() {
        everywhere((brief, plans) -> {
            for (Plan plan : plans) {
                assertThat(plan.copy().keySet())
                        .containsExactlyElementsOf(
                                plan.channels().stream().map(Enum::name).toList());
                assertThat(plan.estimatedCost().parts()).hasSize(plan.channels().size() + 2);
                assertThat(plan.copy().values().stream().anyMatch(text -> text.contains("null")))
                        .isFalse();
            }
        });
    }

    @Test
    void plansShouldDifferByTradeRegionMonthAndObjective() {
        Set<List<Plan>> seen = new HashSet<>();
        Map<String, Integer> told = new HashMap<>();
        everywhere((brief, plans) -> {
            told.merge("briefs", 1, Integer::sum);
            seen.add(plans);
        });
        assertThat(seen).hasSize(told.get("briefs"));
    }

    @Test
    void samePlansShouldComeWhenAJobIsRunAgain() {
        PlanBrief brief = brief(market.trade("CAFE"), market.region("SEOUL"), market.month(11), Objective.AWARENESS);
        assertThat(planner.plans(brief)).isEqualTo(planner.plans(brief));
    }

    @Test
    void recommendationShouldFitItsSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        ObjectMapper mapper = new ObjectMapper();
        for (Trade trade : market.trades()) {
            for (Objective objective : Objective.values()) {
                PlanBrief brief = brief(trade, market.region("JEJU"), market.month(7), objective);
                StoredRecommendation recommendation = new StoredRecommendation(
                        JOB, JOB, JOB, brief.trend(), planner.plans(brief), "rules", true, Instant.EPOCH);
                String json = Json.write(recommendation);
                assertThat(schema.validate(mapper.readTree(json))).isEmpty();
                assertThat(Json.read(json, StoredRecommendation.class)).isEqualTo(recommendation);
            }
        }
    }

    @Test
    void schemaShouldRefuseARecommendationWhenAPlanIsMissing() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        PlanBrief brief = brief(market.trade("CAFE"), market.region("SEOUL"), market.month(11), Objective.AWARENESS);
        StoredRecommendation two = new StoredRecommendation(
                JOB, JOB, JOB, brief.trend(), planner.plans(brief).subList(0, 2), "rules", true, Instant.EPOCH);
        assertThat(schema.validate(new ObjectMapper().readTree(Json.write(two))))
                .isNotEmpty();
    }
}
