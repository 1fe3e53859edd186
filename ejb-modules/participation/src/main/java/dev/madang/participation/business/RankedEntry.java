package dev.madang.participation.business;

/** A rank together with the entry that has it. */
public record RankedEntry(Rank rank, Entry entry) {}
