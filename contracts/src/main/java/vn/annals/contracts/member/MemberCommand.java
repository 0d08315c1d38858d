package vn.annals.contracts.member;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a member. A null {@code expected} means that any revision will do. */
public sealed interface MemberCommand {

    MemberId memberId();

    record InviteMember(@TargetAggregateIdentifier MemberId memberId, List<String> roles) implements MemberCommand {
        public InviteMember {
            roles = List.copyOf(roles);
        }
    }

    record ChangeMemberRoles(@TargetAggregateIdentifier MemberId memberId, int expected, List<String> roles)
            implements MemberCommand {
        public ChangeMemberRoles {
            roles = List.copyOf(roles);
        }
    }

    record DisableMember(
            @TargetAggregateIdentifier MemberId memberId,
            @Nullable Integer expected) implements MemberCommand {}

    record EnableMember(
            @TargetAggregateIdentifier MemberId memberId,
            @Nullable Integer expected) implements MemberCommand {}

    record RemoveMember(
            @TargetAggregateIdentifier MemberId memberId,
            @Nullable Integer expected) implements MemberCommand {}

    /** The identity provider has been brought to this revision; {@code person} is how it calls the member, if it does. */
    record ConfirmMember(
            @TargetAggregateIdentifier MemberId memberId,
            int revision,
            @Nullable String person) implements MemberCommand {}

    /** Another letter that tells how to sign in, unless one is on its way. */
    record RequestInvitation(@TargetAggregateIdentifier MemberId memberId) implements MemberCommand {}

    /** What became of a letter. */
    record SettleInvitation(@TargetAggregateIdentifier MemberId memberId, int letter, Outcome outcome)
            implements MemberCommand {

        public enum Outcome {
            DELAYED,
            SENT,
            WAIVED
        }
    }
}
