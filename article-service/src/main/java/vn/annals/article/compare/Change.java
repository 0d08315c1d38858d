package vn.annals.article.compare;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Change {
    @JsonProperty("same")
    SAME,
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("changed")
    CHANGED
}
