package vn.annals.article.read.changes;

import java.time.Instant;

/** Somebody who has changed something, and when last. */
record ActorRow(String id, String kind, Instant at) {}
