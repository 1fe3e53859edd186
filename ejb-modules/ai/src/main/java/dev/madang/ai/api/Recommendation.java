package dev.madang.ai.api;

import java.util.List;

/**
 * Three plans for an event, by rising budget, and the trend they follow.
 *
 * @param source what made the plans
 * @param fallback whether rules made them in place of an AI outside
 */
public record Recommendation(Trend trend, List<Plan> plans, String source, boolean fallback) {}
