package vn.annals.media.read.library;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;
import vn.annals.media.answer.MediaAnswer;
import vn.annals.media.read.library.LibraryStore.Sought;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/media")
class LibraryEndpoint {

    private static final int USUAL = 50;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");

    private final Library library;

    LibraryEndpoint(Library library) {
        this.library = library;
    }

    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    @GetMapping
    @Reads(LibraryProjection.SLICE)
    LibraryPage list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "stored") String state,
            Portion portion) {
        var sought = new Sought(q, folder, tag, retired(state));
        var before =
                portion.from(PLACE, commit -> Long.parseLong(commit.group())).orElse(Long.MAX_VALUE);
        return library.page(sought, before, portion.limit(USUAL));
    }

    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, INTEGRATOR, PLATFORM_AUDITOR})
    @GetMapping("/{id}")
    @Reads(LibraryProjection.SLICE)
    ResponseEntity<MediaAnswer> show(@PathVariable String id) {
        var answer = library.find(known(id)).orElseThrow(LibraryEndpoint::nothing);
        return Answers.read(answer.revision(), answer);
    }

    private static boolean retired(String state) {
        return switch (state) {
            case "stored" -> false;
            case "retired" -> true;
            default ->
                throw INVALID_REQUEST.because("assets are stored or retired").at("/state", "is unknown");
        };
    }

    private static MediaId known(String id) {
        try {
            return new MediaId(id);
        } catch (IllegalArgumentException noId) {
            throw nothing();
        }
    }

    private static Refusal nothing() {
        return MEDIA_NOT_FOUND.because("there is no such asset");
    }
}
