package vn.annals.crash.history;

/** A commit as the spy saw it: how many events it held, how many its first event says were written, a hash of its leaf. */
public record Sighting(long number, int events, int parts, String leaf) {}
