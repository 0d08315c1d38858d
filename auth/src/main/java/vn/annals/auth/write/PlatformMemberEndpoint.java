package vn.annals.auth.write;

import static vn.annals.auth.write.MemberSteps.known;
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

/** The people of the platform are members of its own ledger, as those of a tenant are of the tenant's. */
@RestController
@RequestMapping(PlatformMemberEndpoint.LIST)
class PlatformMemberEndpoint {

    static final String LIST = "/api/v1/platform/people";

    private final MemberSteps steps;

    PlatformMemberEndpoint(MemberSteps steps) {
        this.steps = steps;
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping
    ResponseEntity<MemberAnswer> invite(@RequestBody InviteForm form) {
        return steps.invited(LIST, form.checked(RolesForm.OF_THE_PLATFORM));
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PutMapping("/{id}/roles")
    ResponseEntity<MemberAnswer> roles(
            @PathVariable String id, ExpectedRevision expected, @RequestBody RolesForm form) {
        return steps.done(
                LIST, new ChangeMemberRoles(known(id), expected.required(), form.checked(RolesForm.OF_THE_PLATFORM)));
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{id}/disable")
    ResponseEntity<MemberAnswer> disable(@PathVariable String id, ExpectedRevision expected) {
        return steps.done(LIST, new DisableMember(known(id), expected.orNull()));
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{id}/enable")
    ResponseEntity<MemberAnswer> enable(@PathVariable String id, ExpectedRevision expected) {
        return steps.done(LIST, new EnableMember(known(id), expected.orNull()));
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @PostMapping("/{id}/invitation")
    ResponseEntity<MemberAnswer> inviteAgain(@PathVariable String id) {
        return steps.done(LIST, new RequestInvitation(known(id)));
    }

    @AllowedRoles(value = PLATFORM_ADMIN, platform = true)
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, ExpectedRevision expected) {
        return steps.removed(LIST, new RemoveMember(known(id), expected.orNull()));
    }
}
