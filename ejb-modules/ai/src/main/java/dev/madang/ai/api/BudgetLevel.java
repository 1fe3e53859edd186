package dev.madang.ai.api;

/** How much a plan costs, compared with the others. */
public enum BudgetLevel {
    LOW,
    MIDDLE,
    HIGH
}
