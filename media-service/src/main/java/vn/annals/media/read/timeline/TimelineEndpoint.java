package vn.annals.media.read.timeline;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/media/{id}")
class TimelineEndpoint {

    private final Timeline timeline;

    TimelineEndpoint(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/timeline")
    @Reads(TimelineProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    TimelinePage<TimelineEntry> events(@PathVariable String id, Portion portion) {
        return timeline.events(idIn(id), portion);
    }

    @GetMapping("/revisions")
    @Reads(TimelineProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    TimelinePage<TimelinePage.Revision> revisions(@PathVariable String id, Portion portion) {
        return timeline.revisions(idIn(id), portion);
    }

    private static MediaId idIn(String path) {
        try {
            return new MediaId(path);
        } catch (IllegalArgumentException noId) {
            throw MEDIA_NOT_FOUND.because("there is no such asset");
        }
    }
}
