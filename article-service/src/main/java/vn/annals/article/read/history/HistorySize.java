package vn.annals.article.read.history;

/** How many revisions and events an article has, and how many events its comments have; all count from 1 without a gap. */
record HistorySize(int revisions, int events, int comments) {}
