package vn.annals.crash.history;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The type of a line, in Jepsen's words. */
public enum Outcome {
    @JsonProperty("invoke")
    INVOKE,
    @JsonProperty("ok")
    OK,
    @JsonProperty("fail")
    FAIL,
    @JsonProperty("info")
    INFO
}
