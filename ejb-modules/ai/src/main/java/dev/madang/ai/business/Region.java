package dev.madang.ai.business;

import java.util.List;

/**
 * What is known of a province or large city (시·도).
 *
 * @param aliases other names of it
 * @param reachPercent how many people a channel reaches there, 100 being usual
 */
public record Region(
        String code, String name, List<String> aliases, String character, String people, int reachPercent) {}
