package vn.annals.auth.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API client. {@code login} is its {@code client_id}; {@code secret} is there only in the answer that made it.
 * {@code state} is {@code converging} until the identity provider does as was decided, then {@code active} or {@code revoked}.
 */
public record ClientAnswer(
        String id,
        String login,
        String name,
        List<String> roles,
        String state,
        boolean revoked,
        @Nullable String person,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,
        @JsonIgnore @Nullable String rotation,
        @JsonIgnore int revision) {

    public static final String CONVERGING = "converging";
    public static final String ACTIVE = "active";
    public static final String REVOKED = "revoked";

    public ClientAnswer {
        roles = List.copyOf(roles);
    }

    /** As it begins. */
    public static ClientAnswer created(String id, String login, String name, List<String> roles, Instant at) {
        return new ClientAnswer(id, login, name, roles, CONVERGING, false, null, at, null, null, null, 1);
    }

    public ClientAnswer with(@Nullable String itsSecret) {
        return new ClientAnswer(
                id, login, name, roles, state, revoked, person, createdAt, rotatedAt, itsSecret, rotation, revision);
    }

    public boolean converging() {
        return state.equals(CONVERGING);
    }

    public boolean rotated() {
        return rotation != null;
    }

    /** Whether this request gave it the secret it has. */
    public boolean rotatedBy(String request) {
        return request.equals(rotation);
    }

    // The record default would write the secret into any log that mentions it.
    @Override
    public String toString() {
        return "ClientAnswer[id=" + id + ", state=" + state + "]";
    }
}
