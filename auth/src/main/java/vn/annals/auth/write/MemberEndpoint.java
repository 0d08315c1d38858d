package vn.annals.auth.write;

import static vn.annals.auth.write.MemberSteps.known;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.contracts.member.MemberCommand.ChangeMemberRoles;
import vn.annals.contracts.member.MemberCommand.DisableMember;
import vn.annals.contracts.member.MemberCommand.EnableMember;
import vn.annals.contracts.member.MemberCommand.RemoveMember;
import vn.annals.contracts.member.MemberCommand.RequestInvitation;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/members")
class MemberEndpoint {

    private final MemberSteps steps;

    MemberEndpoint(MemberSteps steps) {
        this.steps = steps;
    }

    /** The platform may too: a new tenant has nobody yet who could invite its first admin. */
    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @PostMapping
    ResponseEntity<MemberAnswer> invite(@RequestBody InviteForm form) {
        return steps.invited(list(), form.checked(RolesForm.OF_PEOPLE));
    }

    @AllowedRoles(ADMIN)
    @PutMapping("/{id}/roles")
    ResponseEntity<MemberAnswer> roles(
            @PathVariable String id, ExpectedRevision expected, @RequestBody RolesForm form) {
        return steps.done(
                list(), new ChangeMemberRoles(known(id), expected.required(), form.checked(RolesForm.OF_PEOPLE)));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/disable")
    ResponseEntity<MemberAnswer> disable(@PathVariable String id, ExpectedRevision expected) {
        return steps.done(list(), new DisableMember(known(id), expected.orNull()));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/enable")
    ResponseEntity<MemberAnswer> enable(@PathVariable String id, ExpectedRevision expected) {
        return steps.done(list(), new EnableMember(known(id), expected.orNull()));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/invitation")
    ResponseEntity<MemberAnswer> inviteAgain(@PathVariable String id) {
        return steps.done(list(), new RequestInvitation(known(id)));
    }

    @AllowedRoles(ADMIN)
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, ExpectedRevision expected) {
        return steps.removed(list(), new RemoveMember(known(id), expected.orNull()));
    }

    private static String list() {
        return "/api/v1/tenants/" + CurrentTenant.get() + "/members";
    }
}
