package vn.annals.auth.read.members;

import static vn.annals.auth.answer.MemberAnswer.ACTIVE;
import static vn.annals.auth.answer.MemberAnswer.CONVERGING;
import static vn.annals.auth.answer.MemberAnswer.DISABLED;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.contact.Contact;

/**
 * One member without name and address. {@code number} is the commit of the invitation, {@code converged} the revision that
 * the identity provider was brought to. The row of one who has gone stays, so that an old event cannot bring it back.
 */
record MembersRow(
        String id,
        long number,
        List<String> roles,
        boolean enabled,
        boolean removed,
        int revision,
        int converged,
        @Nullable String person,
        Instant invitedAt,
        String invitation,
        int letters,
        @Nullable Instant letterAt) {

    boolean gone() {
        return removed && converged >= revision;
    }

    MemberAnswer answer(@Nullable Contact contact) {
        return new MemberAnswer(
                id,
                contact == null ? null : contact.email(),
                contact == null ? null : contact.name(),
                roles,
                state(),
                enabled,
                removed,
                revision,
                person,
                invitedAt,
                invitation,
                letters,
                letterAt);
    }

    private String state() {
        if (converged < revision) {
            return CONVERGING;
        }
        return enabled ? ACTIVE : DISABLED;
    }
}
