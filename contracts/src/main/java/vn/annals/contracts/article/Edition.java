package vn.annals.contracts.article;

import org.jspecify.annotations.Nullable;

/** A revision as its reader saw it: finished, or at a certain save while its writer was still at it. */
public record Edition(int revision, @Nullable Integer save) {}
