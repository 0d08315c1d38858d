package vn.annals.auth.write;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.CONCURRENT_CHANGE;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.contact.ContactStore;
import vn.annals.auth.write.InviteForm.Invitation;
import vn.annals.contracts.member.MemberCommand;
import vn.annals.contracts.member.MemberCommand.InviteMember;
import vn.annals.contracts.member.MemberCommand.RemoveMember;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.command.RequestId;

/** What becomes of members of the current tenant, or of the platform, whose list has this address. */
@Component
class MemberSteps {

    private static final int FIRST = 1;

    private final Commands commands;
    private final KnownMembers members;
    private final ContactStore contacts;

    MemberSteps(Commands commands, KnownMembers members, ContactStore contacts) {
        this.commands = commands;
        this.members = members;
        this.contacts = contacts;
    }

    ResponseEntity<MemberAnswer> invited(String list, Invitation invitation) {
        var id = idFor(invitation);
        contacts.keep(id, invitation.contact());
        var accepted = sent(id, invitation);
        var location = addressOf(list, id);
        return Answers.shown(
                accepted, location, FIRST, () -> Answers.created(accepted, location, FIRST, shown(accepted, id)));
    }

    ResponseEntity<MemberAnswer> done(String list, MemberCommand command) {
        var accepted = commands.send(command);
        return Answers.shown(accepted, addressOf(list, command.memberId()), () -> {
            var member = shown(accepted, command.memberId());
            return Answers.ok(accepted, member.revision(), member);
        });
    }

    ResponseEntity<Void> removed(String list, RemoveMember command) {
        var accepted = commands.send(command);
        return Answers.shown(accepted, addressOf(list, command.memberId()), () -> {
            members.after(accepted.commit().orElse(0), command.memberId());
            return ResponseEntity.noContent().headers(accepted.headers()).build();
        });
    }

    static MemberId known(String id) {
        try {
            return new MemberId(id);
        } catch (IllegalArgumentException noId) {
            throw nobody();
        }
    }

    /** An address leads to one membership for as long as that lasts, whoever invites it at the same moment. */
    private MemberId idFor(Invitation invitation) {
        var fresh = new MemberId(RequestId.current().toString());
        var email = invitation.contact().email();
        var holder = contacts.holder(email, fresh);
        return members.isRemoved(holder) ? contacts.holderAfter(email, holder, fresh) : holder;
    }

    private Accepted<?> sent(MemberId id, Invitation invitation) {
        try {
            return commands.send(new InviteMember(id, invitation.roles()));
        } catch (Refusal refused) {
            throw refused.code() == MEMBER_NOT_FOUND
                    ? CONCURRENT_CHANGE.because("this member was removed at the same moment; try again")
                    : refused;
        }
    }

    private MemberAnswer shown(Accepted<?> accepted, MemberId id) {
        return members.after(accepted.commit().orElse(0), id).orElseThrow(MemberSteps::nobody);
    }

    private static Refusal nobody() {
        return MEMBER_NOT_FOUND.because("there is no such member");
    }

    private static URI addressOf(String list, MemberId id) {
        return URI.create(list + "/" + id.value());
    }
}
