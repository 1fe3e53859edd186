package dev.madang.ai.business;

import dev.madang.ai.api.BudgetLevel;
import dev.madang.ai.api.Channel;
import dev.madang.ai.api.Plan;
import dev.madang.ai.api.Plan.Cost;
import dev.madang.ai.api.Plan.CostPart;
import dev.madang.ai.api.Plan.Mechanics;
import dev.madang.ai.api.Plan.Prize;
import dev.madang.ai.business.Figures.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes plans by rule from the market data: at once, anywhere, and the same for the same brief. */
@ApplicationScoped
public class RulePlanner implements PlanProvider {

    private static final int STRONG_MONTH_PERCENT = 115;
    private static final long TAXED_PRIZE = 50_000;
    private static final int LONGEST_NAME = 40;

    @Inject
    Market market;

    /** What a budget level means, money in KRW. */
    private record Scale(
            int days, long prizeBudget, long printing, Rate entryRate, List<Channel> broadcast, int posts) {}

    private static Scale scale(BudgetLevel level) {
        return switch (level) {
            case LOW -> new Scale(14, 150_000, 30_000, new Rate(1.0, 2.0), List.of(Channel.URIDONGNETV), 1);
            case MIDDLE ->
                new Scale(21, 450_000, 60_000, new Rate(1.2, 2.4), List.of(Channel.URIDONGNETV, Channel.RINGOBIZ), 2);
            case HIGH ->
                new Scale(
                        28,
                        1_200_000,
                        100_000,
                        new Rate(1.3, 2.6),
                        List.of(Channel.URIDONGNETV, Channel.RINGOBIZ, Channel.GINITV),
                        3);
        };
    }

    @Override
    public String source() {
        return "rules";
    }

    @Override
    public boolean fallback() {
        return true;
    }

    @Override
    public List<Plan> plans(PlanBrief brief) {
        return Stream.of(BudgetLevel.values()).map(level -> plan(brief, level)).toList();
    }

    private Plan plan(PlanBrief brief, BudgetLevel level) {
        Scale scale = scale(level);
        Approach approach = Approach.to(brief.objective());
        int days = scale.days() + approach.moreDays();
        List<Prize> prizes = prizes(brief.trade().prizes(), level, scale.prizeBudget());
        List<Channel> channels = channels(brief.trade(), scale);
        Cost cost = cost(prizes, channels, days, scale);
        PlanTexts texts = new PlanTexts(brief, level, approach, shortened(brief.storeName()), prizes.get(0));
        return new Plan(
                brief.planId(level),
                level,
                texts.title(),
                texts.concept(),
                brief.trade().audience() + ", 특히 " + brief.region().people(),
                new Mechanics(approach.mechanics(), approach.steps()),
                prizes,
                days,
                channels,
                copy(channels, texts),
                cost,
                figures(brief, channels, days, scale, approach).expected(cost),
                risks(brief, level, approach, prizes));
    }

    /** The budget goes to a few prizes worth talking about and many small ones; each kind is there at least once. */
    private static List<Prize> prizes(Trade.Prizes worth, BudgetLevel level, long budget) {
        if (level == BudgetLevel.HIGH) {
            return List.of(
                    prize(worth.grand(), budget * 40 / 100),
                    prize(worth.main(), budget * 40 / 100),
                    prize(worth.treat(), budget * 20 / 100));
        }
        return List.of(prize(worth.main(), budget * 60 / 100), prize(worth.treat(), budget * 40 / 100));
    }

    private static Prize prize(Trade.Worth worth, long budget) {
        return new Prize(worth.name(), Math.max(1, budget / worth.value()), worth.value());
    }

    private static List<Channel> channels(Trade trade, Scale scale) {
        Set<Channel> channels = new LinkedHashSet<>(scale.broadcast());
        channels.addAll(trade.channels().subList(0, scale.posts()));
        return List.copyOf(channels);
    }

    private Cost cost(List<Prize> prizes, List<Channel> channels, int days, Scale scale) {
        List<CostPart> parts = new ArrayList<>();
        parts.add(new CostPart(
                "경품",
                prizes.stream()
                        .mapToLong(prize -> prize.quantity() * prize.value())
                        .sum()));
        for (Channel channel : channels) {
            ChannelFigures figures = market.channel(channel);
            parts.add(new CostPart(figures.name() + " 알리기", figures.cost(days)));
        }
        parts.add(new CostPart("포스터와 QR 안내판", scale.printing()));
        return Cost.of(List.copyOf(parts));
    }

    private Figures figures(PlanBrief brief, List<Channel> channels, int days, Scale scale, Approach approach) {
        Trade trade = brief.trade();
        long daily = channels.stream()
                .mapToLong(channel -> market.channel(channel).dailyReach())
                .sum();
        int monthPercent = trade.strongIn(brief.month().month()) ? STRONG_MONTH_PERCENT : 100;
        return new Figures(
                daily * days * brief.region().reachPercent() * monthPercent / 10_000,
                scale.entryRate().times(approach.entryFactor()),
                new Rate(trade.visitRate().min(), trade.visitRate().max()).times(approach.visitFactor()),
                approach.newPercent(),
                Math.round(trade.averageSpend() * approach.spendFactor() / 100) * 100,
                Math.round(trade.visits() * approach.visitsFactor() * 10) / 10.0,
                trade.marginPercent());
    }

    private static Map<String, String> copy(List<Channel> channels, PlanTexts texts) {
        Map<String, String> copy = new LinkedHashMap<>();
        channels.forEach(channel -> copy.put(channel.name(), texts.copy(channel)));
        return copy;
    }

    private static List<String> risks(PlanBrief brief, BudgetLevel level, Approach approach, List<Prize> prizes) {
        List<String> risks = new ArrayList<>();
        risks.add(brief.trade().peak());
        risks.add(approach.risk());
        if (level == BudgetLevel.HIGH) {
            risks.add("비용이 커요. 처음이라면 작은 안으로 반응을 본 뒤에 해도 늦지 않아요.");
        }
        if (prizes.stream().anyMatch(prize -> prize.value() > TAXED_PRIZE)) {
            risks.add("5만 원이 넘는 경품은 당첨자가 제세공과금 22%를 내야 해요. 미리 알려 주세요.");
        }
        return List.copyOf(risks);
    }

    private static String shortened(String name) {
        String stripped = name.strip();
        return stripped.length() <= LONGEST_NAME
                ? stripped
                : stripped.substring(0, LONGEST_NAME).strip();
    }
}
