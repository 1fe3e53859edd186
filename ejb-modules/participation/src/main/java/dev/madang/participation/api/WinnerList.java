package dev.madang.participation.api;

import java.time.Instant;
import java.util.List;

/** The winners and alternates of an event, for its owner. */
public record WinnerList(Instant drawnAt, List<Winner> winners, List<Winner> alternates) {}
