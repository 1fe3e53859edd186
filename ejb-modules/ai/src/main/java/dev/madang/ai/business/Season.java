package dev.madang.ai.business;

/** The four seasons of Korea. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
