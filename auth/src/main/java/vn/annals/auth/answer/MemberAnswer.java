package vn.annals.auth.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member. {@code enabled} and {@code removed} are what was decided; {@code state} is {@code converging} until the identity
 * provider does so, then {@code active} or {@code disabled}. {@code person} is the subject under which the member acts.
 */
public record MemberAnswer(
        String id,
        @Nullable String email,
        @Nullable String name,
        List<String> roles,
        String state,
        boolean enabled,
        boolean removed,
        int revision,
        @Nullable String person,
        Instant invitedAt) {

    public static final String CONVERGING = "converging";
    public static final String ACTIVE = "active";
    public static final String DISABLED = "disabled";

    public MemberAnswer {
        roles = List.copyOf(roles);
    }

    public boolean converging() {
        return state.equals(CONVERGING);
    }

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "MemberAnswer[id=" + id + ", state=" + state + "]";
    }
}
