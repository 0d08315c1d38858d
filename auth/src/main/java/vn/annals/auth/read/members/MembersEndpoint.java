package vn.annals.auth.read.members;

import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.PLATFORM_ADMIN;

import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/members")
class MembersEndpoint {

    private static final int USUAL = 100;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,15}");

    private final Members members;

    MembersEndpoint(Members members) {
        this.members = members;
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @GetMapping
    @Reads(MembersProjection.SLICE)
    MembersPage list(Portion portion) {
        var after =
                portion.from(PLACE, number -> Long.parseLong(number.group())).orElse(0L);
        return members.page(after, portion.limit(USUAL));
    }

    @AllowedRoles({ADMIN, PLATFORM_ADMIN})
    @GetMapping("/{id}")
    @Reads(MembersProjection.SLICE)
    ResponseEntity<MemberAnswer> show(@PathVariable String id) {
        var answer = members.find(known(id)).orElseThrow(MembersEndpoint::nobody);
        return Answers.read(answer.revision(), answer);
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
}
