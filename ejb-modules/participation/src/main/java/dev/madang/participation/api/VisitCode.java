package dev.madang.participation.api;

import java.time.Instant;

/** A code the shop shows to those who are there; with it an entry gets the tickets of a visit. */
public record VisitCode(String code, Instant validUntil) {}
