package vn.annals.auth.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.annals.contracts.member.MemberId;

/** What is known of the current tenant's members. */
public interface KnownMembers {

    /**
     * The member with all that was decided up to a commit; refused when it cannot be read soon. Empty when there is no such
     * member, or none any more.
     */
    Optional<MemberAnswer> after(long commit, MemberId member);

    /** All of them, those who are leaving too, with everything that was decided until now; refused as above. */
    List<MemberAnswer> all();

    /** Who of these subjects is a member, as far as is known at this moment. */
    Map<String, MemberId> among(Set<String> persons);

    /** Whether the member was removed, as far as is known at this moment. */
    boolean isRemoved(MemberId member);
}
