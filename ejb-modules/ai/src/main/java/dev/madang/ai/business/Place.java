package dev.madang.ai.business;

import java.util.regex.Pattern;

/** The name customers use for where a shop is. */
final class Place {

    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,10}");

    private Place() {}

    /** The smallest part the owner wrote in Korean ({@code 서울 마포구} is 마포구), else the region's name. */
    static String of(String words, Region region) {
        String[] parts = words.strip().split("\\s+");
        String last = parts[parts.length - 1];
        return parts.length > 1 && HANGUL.matcher(last).matches() ? last : region.name();
    }
}
