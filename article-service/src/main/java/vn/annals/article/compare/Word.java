package vn.annals.article.compare;

/** A run of words that stayed, came or went. */
public record Word(Change change, String text) {}
