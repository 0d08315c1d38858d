package vn.annals.auth.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        @JsonIgnore List<Rotation> rotations,
        @JsonIgnore long number,
        @JsonIgnore boolean removed) {

    public static final String ENABLED = "enabled";
    public static final String DISABLED = "disabled";

    // As long as a delivery is tried: time to bring the new secret to whoever listens.
    private static final Duration OVERLAP = Duration.ofDays(1);

    /** The secret was replaced by another, which is named by the request that asked for it. */
    public record Rotation(String request, Instant at) {}

    public WebhookAnswer {
        types = List.copyOf(types);
        rotations = List.copyOf(rotations);
    }

    /** As it begins. */
    public static WebhookAnswer registered(String id, String name, String url, List<String> types, Instant at) {
        return new WebhookAnswer(id, name, url, types, ENABLED, null, at, null, null, List.of(), 0, false);
    }

    /** As it is from a rotation on. */
    public WebhookAnswer rotated(Rotation rotation) {
        var all = Stream.concat(rotations.stream(), Stream.of(rotation)).toList();
        return with(secret, all);
    }

    /** With the secret that a request asked for, unless there is a newer one since. */
    public WebhookAnswer with(String request, String itsSecret) {
        return newestSecret().equals(request) ? with(itsSecret, rotations) : this;
    }

    private WebhookAnswer with(@Nullable String itsSecret, List<Rotation> itsRotations) {
        return new WebhookAnswer(
                id, name, url, types, state, cause, createdAt, disabledAt, itsSecret, itsRotations, number, removed);
    }

    @JsonProperty
    @Nullable
    Instant rotatedAt() {
        return rotations.isEmpty() ? null : rotations.getLast().at();
    }

    /** What it signs with, by the names of the requests that asked for it; what was replaced goes on beside the new. */
    public List<String> secretsAt(Instant now) {
        var secrets = new ArrayList<String>();
        var before = id;
        for (var rotation : rotations) {
            if (now.isBefore(rotation.at().plus(OVERLAP))) {
                secrets.add(before);
            }
            before = rotation.request();
        }
        secrets.add(before);
        return secrets.reversed();
    }

    private String newestSecret() {
        return rotations.isEmpty() ? id : rotations.getLast().request();
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
