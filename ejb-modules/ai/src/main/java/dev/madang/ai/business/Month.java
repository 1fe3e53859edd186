package dev.madang.ai.business;

/** What is known of a month. */
public record Month(int month, Season season, String theme, String note) {}
