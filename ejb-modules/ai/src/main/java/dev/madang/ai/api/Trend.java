package dev.madang.ai.api;

/** What moves customers now, in sentences a shop owner reads. */
public record Trend(String industry, String region, String season) {}
