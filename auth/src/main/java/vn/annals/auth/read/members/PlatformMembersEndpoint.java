package vn.annals.auth.read.members;

import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/platform/people")
class PlatformMembersEndpoint {

    private final Members members;

    PlatformMembersEndpoint(Members members) {
        this.members = members;
    }

    @AllowedRoles(
            value = {PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    @GetMapping
    @Reads(MembersProjection.SLICE)
    MembersPage list(Portion portion) {
        return members.page(portion);
    }

    @AllowedRoles(
            value = {PLATFORM_ADMIN, PLATFORM_AUDITOR},
            platform = true)
    @GetMapping("/{id}")
    @Reads(MembersProjection.SLICE)
    ResponseEntity<MemberAnswer> show(@PathVariable String id) {
        return members.shown(id);
    }
}
