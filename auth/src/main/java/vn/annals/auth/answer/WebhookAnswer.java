package vn.annals.auth.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook. {@code state} is {@code enabled}, or {@code disabled} because its address is {@code gone} or was {@code failing}
 * for too long; {@code secret} is there only in the answer that made it. {@code number} is the commit that made it.
 */
public record WebhookAnswer(
        String id,
        String name,
        String url,
        List<String> types,
        String state,
        @Nullable String cause,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,
        @JsonIgnore long number,
        @JsonIgnore boolean removed) {

    public static final String ENABLED = "enabled";
    public static final String DISABLED = "disabled";

    public WebhookAnswer {
        types = List.copyOf(types);
    }

    /** As it begins. */
    public static WebhookAnswer registered(String id, String name, String url, List<String> types, Instant at) {
        return new WebhookAnswer(id, name, url, types, ENABLED, null, at, null, null, 0, false);
    }

    public WebhookAnswer with(String itsSecret) {
        return new WebhookAnswer(id, name, url, types, state, cause, createdAt, disabledAt, itsSecret, number, removed);
    }

    public boolean open() {
        return !removed && state.equals(ENABLED);
    }

    /** Whether it is told of what stands in this commit: not of what was there before it. */
    public boolean isTold(String type, long commit) {
        return open() && number < commit && types.contains(type);
    }

    // The record default would write the secret, and an address that may hold another, into any log that mentions it.
    @Override
    public String toString() {
        return "WebhookAnswer[id=" + id + ", state=" + state + "]";
    }
}
