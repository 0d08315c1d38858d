package vn.annals.auth.write;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.CONCURRENT_CHANGE;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.contact.ContactStore;
import vn.annals.auth.write.InviteForm.Invitation;
import vn.annals.contracts.member.MemberCommand;
import vn.annals.contracts.member.MemberCommand.ChangeMemberRoles;
import vn.annals.contracts.member.MemberCommand.DisableMember;
import vn.annals.contracts.member.MemberCommand.EnableMember;
import vn.annals.contracts.member.MemberCommand.InviteMember;
import vn.annals.contracts.member.MemberCommand.RemoveMember;
import vn.annals.contracts.member.MemberCommand.RequestInvitation;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.command.RequestId;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/members")
class MemberEndpoint {

    private static final int FIRST = 1;

    private final Commands commands;
    private final KnownMembers members;
    private final ContactStore contacts;

    MemberEndpoint(Commands commands, KnownMembers members, ContactStore contacts) {
        this.commands = commands;
        this.members = members;
        this.contacts = contacts;
    }

    /** The platform may too: a new tenant has nobody yet who could invite its first admin. */
    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping
    ResponseEntity<MemberAnswer> invite(@RequestBody InviteForm form) {
        var invitation = form.checked();
        var id = idFor(invitation);
        contacts.keep(id, invitation.contact());
        var accepted = invited(id, invitation);
        var location = addressOf(id);
        return Answers.shown(
                accepted, location, FIRST, () -> Answers.created(accepted, location, FIRST, shown(accepted, id)));
    }

    @AllowedRoles(ADMIN)
    @PutMapping("/{id}/roles")
    ResponseEntity<MemberAnswer> roles(
            @PathVariable String id, ExpectedRevision expected, @RequestBody RolesForm form) {
        return answer(new ChangeMemberRoles(known(id), expected.required(), form.checked()));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/disable")
    ResponseEntity<MemberAnswer> disable(@PathVariable String id, ExpectedRevision expected) {
        return answer(new DisableMember(known(id), expected.orNull()));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/enable")
    ResponseEntity<MemberAnswer> enable(@PathVariable String id, ExpectedRevision expected) {
        return answer(new EnableMember(known(id), expected.orNull()));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/invitation")
    ResponseEntity<MemberAnswer> inviteAgain(@PathVariable String id) {
        return answer(new RequestInvitation(known(id)));
    }

    @AllowedRoles(ADMIN)
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, ExpectedRevision expected) {
        var member = known(id);
        var accepted = commands.send(new RemoveMember(member, expected.orNull()));
        return Answers.shown(accepted, addressOf(member), () -> {
            members.after(accepted.commit().orElse(0), member);
            return ResponseEntity.noContent().headers(accepted.headers()).build();
        });
    }

    private ResponseEntity<MemberAnswer> answer(MemberCommand command) {
        var accepted = commands.send(command);
        return Answers.shown(accepted, addressOf(command.memberId()), () -> {
            var member = shown(accepted, command.memberId());
            return Answers.ok(accepted, member.revision(), member);
        });
    }

    /** An address leads to one membership for as long as that lasts, whoever invites it at the same moment. */
    private MemberId idFor(Invitation invitation) {
        var fresh = new MemberId(RequestId.current().toString());
        var email = invitation.contact().email();
        var holder = contacts.holder(email, fresh);
        return members.isRemoved(holder) ? contacts.holderAfter(email, holder, fresh) : holder;
    }

    private Accepted<?> invited(MemberId id, Invitation invitation) {
        try {
            return commands.send(new InviteMember(id, invitation.roles()));
        } catch (Refusal refused) {
            throw refused.code() == MEMBER_NOT_FOUND
                    ? CONCURRENT_CHANGE.because("this member was removed at the same moment; try again")
                    : refused;
        }
    }

    private MemberAnswer shown(Accepted<?> accepted, MemberId id) {
        return members.after(accepted.commit().orElse(0), id).orElseThrow(MemberEndpoint::nobody);
    }

    private static MemberId known(String id) {
        try {
            return new MemberId(id);
        } catch (IllegalArgumentException noId) {
            throw nobody();
        }
    }

    private static Refusal nobody() {
        return MEMBER_NOT_FOUND.because("there is no such member");
    }

    private static URI addressOf(MemberId id) {
        return URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/members/" + id.value());
    }
}
