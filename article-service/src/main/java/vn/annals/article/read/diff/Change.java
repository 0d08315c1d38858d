package vn.annals.article.read.diff;

import com.fasterxml.jackson.annotation.JsonProperty;

enum Change {
    @JsonProperty("same")
    SAME,
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("changed")
    CHANGED
}
