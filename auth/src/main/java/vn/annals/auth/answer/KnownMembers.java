package vn.annals.auth.answer;

import java.util.Optional;
import vn.annals.contracts.member.MemberId;

/** What is known of the current tenant's members. */
public interface KnownMembers {

    /**
     * The member with all that was decided up to a commit; refused when it cannot be read soon. Empty when there is no such
     * member, or none any more.
     */
    Optional<MemberAnswer> after(long commit, MemberId member);

    /** Whether the member was removed, as far as is known at this moment. */
    boolean isRemoved(MemberId member);
}
