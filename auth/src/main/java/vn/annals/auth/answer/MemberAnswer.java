package vn.annals.auth.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member. {@code enabled} and {@code removed} are what was decided; {@code state} is {@code converging} until the identity
 * provider does so, then {@code active} or {@code disabled}. {@code person} is the subject under which the member acts.
 * {@code letters} counts those that tell how to sign in, {@code invitation} is what became of the newest, {@code letterAt} when.
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
        Instant invitedAt,
        String invitation,
        int letters,
        @Nullable Instant letterAt) {

    public static final String CONVERGING = "converging";
    public static final String ACTIVE = "active";
    public static final String DISABLED = "disabled";

    /** What becomes of letters; the first until there is one. */
    public static final String NO_LETTER = "none";

    public static final String REQUESTED = "requested";
    public static final String DELAYED = "delayed";
    public static final String SENT = "sent";
    public static final String WAIVED = "waived";

    /** The member has signed in. */
    public static final String ACCEPTED = "accepted";

    public MemberAnswer {
        roles = List.copyOf(roles);
    }

    public boolean converging() {
        return state.equals(CONVERGING);
    }

    /** Whether this letter, and no later one, is still to be sent. */
    public boolean awaitsLetter(int letter) {
        return letters == letter && (invitation.equals(REQUESTED) || invitation.equals(DELAYED));
    }

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "MemberAnswer[id=" + id + ", state=" + state + "]";
    }
}
