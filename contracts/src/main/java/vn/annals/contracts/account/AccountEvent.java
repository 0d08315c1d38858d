package vn.annals.contracts.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.member.MemberId;

/**
 * What the identity provider tells of the tenant's people. {@code entry} is its own id of that, {@code at} its own time;
 * {@code person} is the opaque subject of an account. Names, addresses and credentials are nowhere here.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface AccountEvent {

    String entry();

    Instant at();

    /** Somebody's coming and going. */
    sealed interface Visit extends AccountEvent {

        MemberId memberId();

        String person();
    }

    /** {@code client} is the program in which it happened; {@code session} the hash that the ledger has of the session. */
    @Revision("1")
    record SignedIn(
            String entry,
            Instant at,
            MemberId memberId,
            String person,
            @Nullable String client,
            @Nullable String session)
            implements Visit {}

    /** {@code why} is the identity provider's word for it, such as {@code invalid_user_credentials}. */
    @Revision("1")
    record SignInFailed(
            String entry,
            Instant at,
            MemberId memberId,
            String person,
            @Nullable String client,
            String why) implements Visit {}

    @Revision("1")
    record SignedOut(
            String entry,
            Instant at,
            MemberId memberId,
            String person,
            @Nullable String client,
            @Nullable String session)
            implements Visit {}

    /** Somebody changed something in the identity provider itself; {@code by} is the subject of who did. */
    sealed interface ByHand extends AccountEvent {

        @Nullable
        String by();

        /** Whom it was about; none when it was about the organization. */
        @Nullable
        String person();
    }

    @Revision("1")
    record RoleGiven(
            String entry,
            Instant at,
            @Nullable String by,
            @Nullable String person,
            @Nullable String role) implements ByHand {}

    @Revision("1")
    record RoleTaken(
            String entry,
            Instant at,
            @Nullable String by,
            @Nullable String person,
            @Nullable String role) implements ByHand {}

    @Revision("1")
    record MembershipGiven(
            String entry,
            Instant at,
            @Nullable String by,
            @Nullable String person) implements ByHand {}

    @Revision("1")
    record MembershipTaken(
            String entry,
            Instant at,
            @Nullable String by,
            @Nullable String person) implements ByHand {}

    /** {@code change} says what: {@code created}, {@code changed}, {@code deleted} or the action that was taken. */
    @Revision("1")
    record AccountChanged(
            String entry,
            Instant at,
            @Nullable String by,
            @Nullable String person,
            String change) implements ByHand {}

    /** The organization, one of its groups or what a group gives. */
    @Revision("1")
    record OrganizationChanged(
            String entry, Instant at, @Nullable String by, String change) implements ByHand {

        @Override
        public @Nullable String person() {
            return null;
        }
    }
}
