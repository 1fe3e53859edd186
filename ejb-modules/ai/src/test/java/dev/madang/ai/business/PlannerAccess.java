package dev.madang.ai.business;

/** Puts a planner together as the container does. */
public final class PlannerAccess {

    private PlannerAccess() {}

    public static PlanProvider planner(Market market) {
        RulePlanner planner = new RulePlanner();
        planner.market = market;
        return planner;
    }
}
