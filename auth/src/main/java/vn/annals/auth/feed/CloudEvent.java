package vn.annals.auth.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.tenancy.TenantId;

/**
 * One public fact as CloudEvents 1.0 has it. {@code id} is its place in the ledger and so the same whenever it is told;
 * {@code commit}, an attribute of ours, is where to go on from.
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "commit", "data"})
public record CloudEvent(
        String id, String source, String type, String subject, Instant time, long commit, Map<String, Object> data) {

    static CloudEvent of(TenantId tenant, LedgerPosition place, Instant time, Fact fact) {
        return new CloudEvent(
                id(place),
                "/api/v1/tenants/" + tenant,
                fact.type(),
                fact.subject(),
                time,
                place.commit(),
                new TreeMap<>(fact.data()));
    }

    /** What an event at this place is called, and how it is found again. */
    public static String id(LedgerPosition place) {
        return place.commit() + "-" + place.index();
    }

    @JsonProperty
    String specversion() {
        return "1.0";
    }

    @JsonProperty
    String datacontenttype() {
        return "application/json";
    }
}
