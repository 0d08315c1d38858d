package vn.annals.auth.notary;

import static vn.annals.contracts.ledger.LedgerRefusal.EXPORT_FAILED;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.notary.Exports.Export;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.CallerEntries;
import vn.annals.kernel.service.command.RequestId;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/ledger/exports")
class ExportEndpoint {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Exports exports;
    private final CallerEntries ledger;

    ExportEndpoint(Exports exports, CallerEntries ledger) {
        this.exports = exports;
        this.ledger = ledger;
    }

    /**
     * {@code commit} is the last one written, {@code of} the number of the last there is; {@code bytes} is how long the archive
     * is that lies ready.
     */
    record Progress(
            String id,
            String state,
            long commit,
            long of,
            @Nullable Long bytes) {}

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @PostMapping
    ResponseEntity<Progress> begin(@RequestBody(required = false) ExportForm form) {
        var tenant = CurrentTenant.get();
        var id = RequestId.current();
        var asked = form == null ? ExportForm.EVERYTHING : form;
        var order = exports.judged(tenant, asked);
        // Before anything is taken away: what cannot be told is not done.
        var told = ledger.enter(asked.ordered(id, order.size()), null);
        exports.begin(id, order);
        return ResponseEntity.accepted()
                .headers(told.headers())
                .location(URI.create("/api/v1/tenants/" + tenant + "/ledger/exports/" + id))
                .body(running(id, 0, 0));
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/{id}")
    @Reads(Reads.LEDGER)
    ResponseEntity<?> show(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        var tenant = CurrentTenant.get();
        return switch (exports.find(tenant, id)) {
            case Export.Running running ->
                ResponseEntity.status(HttpStatus.ACCEPTED)
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .body(running(id, running.commit(), running.size()));
            case Export.Failed _ -> throw EXPORT_FAILED.because("the export could not be made; begin another");
            case Export.Done(var archive) ->
                takesArchives(accept) ? archive(tenant.value(), archive) : ResponseEntity.ok(ready(id, archive));
        };
    }

    // Who asks for data alone wants to know whether it is there, before it is fetched.
    private static boolean takesArchives(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains(ZIP.toString());
    }

    private static Progress running(UUID id, long commit, long of) {
        return new Progress(id.toString(), "running", commit, of, null);
    }

    private static Progress ready(UUID id, Path archive) {
        return new Progress(id.toString(), "ready", 0, 0, archive.toFile().length());
    }

    private static ResponseEntity<FileSystemResource> archive(String tenant, Path archive) {
        var name = ContentDisposition.attachment()
                .filename("annals-" + tenant + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new FileSystemResource(archive));
    }
}
