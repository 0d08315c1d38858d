package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A tenant has one site, so there is one id. */
public record SiteId(@JsonValue String value) {

    public static final SiteId OF_THE_TENANT = new SiteId("site");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SiteId {
        if (!value.equals("site")) {
            throw new IllegalArgumentException("a tenant has one site");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
