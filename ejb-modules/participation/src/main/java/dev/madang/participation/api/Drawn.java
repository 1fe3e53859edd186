package dev.madang.participation.api;

import java.util.List;

/** The answer to the one draw of an event. */
public record Drawn(List<Winner> winners, List<Winner> alternates, Proof proof) {}
