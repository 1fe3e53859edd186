package dev.madang.event.business;

import dev.madang.event.api.EventStore;

/** As much of a shop as a trend analysis needs. */
public record StoreBrief(String name, String industry, String region) {

    static StoreBrief of(EventStore store) {
        return new StoreBrief(store.name(), store.industry(), store.region());
    }
}
