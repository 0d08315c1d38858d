package vn.annals.auth.read.members;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;

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
@RequestMapping("/api/v1/tenants/{tenant}/members")
class MembersEndpoint {

    private final Members members;

    MembersEndpoint(Members members) {
        this.members = members;
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @GetMapping
    @Reads(MembersProjection.SLICE)
    MembersPage list(Portion portion) {
        return members.page(portion);
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @GetMapping("/{id}")
    @Reads(MembersProjection.SLICE)
    ResponseEntity<MemberAnswer> show(@PathVariable String id) {
        return members.shown(id);
    }
}
