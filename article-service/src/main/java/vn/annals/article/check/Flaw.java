package vn.annals.article.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A closed list; people read each as a sentence of the desk's own. */
public enum Flaw {
    TITLE_TOO_LONG(Severity.ADVICE),
    TITLE_IN_CAPITALS(Severity.ADVICE),
    LEAD_MISSING(Severity.ADVICE),
    SECTION_MISSING(Severity.ADVICE),
    SOURCE_MISSING(Severity.ERROR),
    ALT_MISSING(Severity.ERROR),
    CAPTION_MISSING(Severity.ADVICE),
    HEADING_EMPTY(Severity.ERROR),
    HEADING_LEVEL_SKIPPED(Severity.ADVICE),
    LINK_EMPTY(Severity.ERROR),
    LINK_UNUSABLE(Severity.ERROR),
    LINK_VAGUE(Severity.ADVICE);

    private final Severity severity;

    Flaw(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /** Where a tenant wants it so, a text with errors is not published. */
    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("advice")
        ADVICE
    }
}
