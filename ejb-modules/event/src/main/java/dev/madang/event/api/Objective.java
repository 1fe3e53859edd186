package dev.madang.event.api;

/** What an event is for: 신규 고객 유치, 재방문 유도, 매출 증대, 인지도 향상. */
public enum Objective {
    NEW_CUSTOMERS,
    RETURN_VISITS,
    SALES,
    AWARENESS
}
