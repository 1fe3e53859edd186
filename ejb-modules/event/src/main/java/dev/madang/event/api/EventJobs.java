package dev.madang.event.api;

import java.util.UUID;

/** The jobs last asked for. */
public record EventJobs(UUID ai) {}
