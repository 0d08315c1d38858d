package vn.annals.article.presence;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.PresenceForm;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/articles/{id}/presence")
class PresenceEndpoint {

    private final Presence presence;

    PresenceEndpoint(Presence presence) {
        this.presence = presence;
    }

    /** Who else is there. */
    record Answer(List<Presence.Other> items) {}

    /** To be said again and again for as long as the article is open. */
    @PutMapping
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR})
    Answer stay(@PathVariable String id, @RequestBody(required = false) @Nullable JsonNode body) {
        return new Answer(presence.stay(id, me(), PresenceForm.block(body)));
    }

    @GetMapping
    @Reads({})
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, AUDITOR, PLATFORM_AUDITOR})
    Answer others(@PathVariable String id) {
        return new Answer(presence.others(id, me()));
    }

    @DeleteMapping
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR})
    ResponseEntity<Void> leave(@PathVariable String id) {
        presence.leave(id, me());
        return ResponseEntity.noContent().build();
    }

    private static String me() {
        return Caller.current().actor().id();
    }
}
