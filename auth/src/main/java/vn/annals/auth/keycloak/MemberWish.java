package vn.annals.auth.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.MemberAnswer;

/**
 * What the realm is to hold of a member.
 *
 * @param member the membership's own id, by which nobody else is called
 * @param person the account, when it was found before
 * @param roles none of those that a disabled member has
 * @param belongs false for one who was removed
 */
public record MemberWish(
        String member, @Nullable String person, String email, String name, List<String> roles, boolean belongs) {

    public MemberWish {
        roles = List.copyOf(roles);
    }

    /** What was decided about the member. */
    public static MemberWish of(MemberAnswer member) {
        if (member.email() == null || member.name() == null) {
            throw new IllegalStateException("it is not known who " + member.id() + " is");
        }
        return new MemberWish(
                member.id(),
                member.person(),
                member.email(),
                member.name(),
                member.enabled() ? member.roles() : List.of(),
                !member.removed());
    }

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "MemberWish[member=" + member + ", roles=" + roles + ", belongs=" + belongs + "]";
    }
}
