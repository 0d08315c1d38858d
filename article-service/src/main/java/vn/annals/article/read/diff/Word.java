package vn.annals.article.read.diff;

/** A run of words that stayed, came or went. */
record Word(Change change, String text) {}
