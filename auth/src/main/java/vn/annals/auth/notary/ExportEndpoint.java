package vn.annals.auth.notary;

import static vn.annals.contracts.ledger.LedgerRefusal.EXPORT_FAILED;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.notary.Exports.Export;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.RequestId;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/ledger/exports")
class ExportEndpoint {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Exports exports;

    ExportEndpoint(Exports exports) {
        this.exports = exports;
    }

    /** {@code commit} is the last one written, {@code of} the number of the last there is. */
    record Progress(String id, String state, long commit, long of) {}

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @PostMapping
    ResponseEntity<Progress> begin(@RequestBody(required = false) ExportForm form) {
        var tenant = CurrentTenant.get();
        var id = RequestId.current();
        exports.begin(tenant, form == null ? new ExportForm(null, null, null) : form, id);
        var location = URI.create("/api/v1/tenants/" + tenant + "/ledger/exports/" + id);
        return ResponseEntity.accepted().location(location).body(new Progress(id.toString(), "running", 0, 0));
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/{id}")
    @Reads(Reads.LEDGER)
    ResponseEntity<?> show(@PathVariable UUID id) {
        var tenant = CurrentTenant.get();
        return switch (exports.find(tenant, id)) {
            case Export.Running running ->
                ResponseEntity.status(HttpStatus.ACCEPTED)
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .body(new Progress(id.toString(), "running", running.commit(), running.size()));
            case Export.Failed _ -> throw EXPORT_FAILED.because("the export could not be made; begin another");
            case Export.Done(var archive) -> archive(tenant.value(), archive);
        };
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
