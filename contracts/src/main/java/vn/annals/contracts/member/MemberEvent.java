package vn.annals.contracts.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to a member of a tenant, or of the platform. Names and addresses are kept elsewhere, so that they can be
 * erased. {@code revision} counts what was decided about the member, from 1.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface MemberEvent {

    MemberId memberId();

    int revision();

    @Revision("1")
    record MemberInvited(MemberId memberId, int revision, List<String> roles) implements MemberEvent {
        public MemberInvited {
            roles = List.copyOf(roles);
        }
    }

    @Revision("1")
    record MemberRolesChanged(MemberId memberId, int revision, List<String> roles) implements MemberEvent {
        public MemberRolesChanged {
            roles = List.copyOf(roles);
        }
    }

    /** The member keeps the roles for later, and can use none of them. */
    @Revision("1")
    record MemberDisabled(MemberId memberId, int revision) implements MemberEvent {}

    @Revision("1")
    record MemberEnabled(MemberId memberId, int revision) implements MemberEvent {}

    /** For good: whoever comes back is invited anew. */
    @Revision("1")
    record MemberRemoved(MemberId memberId, int revision) implements MemberEvent {}

    /**
     * The identity provider does as this revision says. {@code person} is the opaque subject under which it knows the
     * member, and under which the member acts; none for one who had gone before it was made.
     */
    @Revision("1")
    record MemberConverged(
            MemberId memberId, int revision, @Nullable String person) implements MemberEvent {}
}
