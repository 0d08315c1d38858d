package vn.annals.auth.notary;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.contracts.audit.AuditEvent;
import vn.annals.contracts.audit.AuditEvent.CommitOpened;
import vn.annals.contracts.audit.AuditEvent.CommitsRead;
import vn.annals.contracts.audit.AuditEvent.ProofAsked;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.LookEntries;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/ledger")
class LedgerEndpoint {

    private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final int USUAL = 50;

    private final Register register;
    private final LookEntries looks;

    LedgerEndpoint(Register register, LookEntries looks) {
        this.register = register;
        this.looks = looks;
    }

    record Page(List<CommitView> items, @Nullable Long next) {}

    record Inclusion(long commit, long size, String root, List<String> path) {}

    record Consistency(long from, long to, String fromRoot, String toRoot, List<String> path) {}

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/checkpoint")
    @Reads(Reads.LEDGER)
    ResponseEntity<byte[]> checkpoint() {
        return ResponseEntity.ok()
                .contentType(NOTE)
                .body(register.checkpoint(CurrentTenant.get()).bytes());
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/key")
    @Reads(Reads.LEDGER)
    ResponseEntity<String> key() {
        return ResponseEntity.ok().contentType(NOTE).body(register.key(CurrentTenant.get()) + "\n");
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/commits")
    @Reads(Reads.LEDGER)
    Page commits(@RequestParam(defaultValue = "0") long after, Portion portion) {
        if (after < 0) {
            throw INVALID_REQUEST.because("after must be 0 or more").at("/after", "must be 0 or more");
        }
        if (portion.cursor() != null) {
            throw INVALID_REQUEST
                    .because("what follows a page is asked for by after")
                    .at("/cursor", "is not known here");
        }
        var limit = portion.limit(USUAL);
        var commits = register.commits(CurrentTenant.get(), after, limit);
        seen(new CommitsRead());
        return new Page(
                commits, commits.size() < limit ? null : commits.getLast().commit());
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/commits/{number}")
    @Reads(Reads.LEDGER)
    CommitView commit(@PathVariable long number) {
        var commit = register.commit(CurrentTenant.get(), number);
        seen(new CommitOpened(number));
        return commit;
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/proofs/inclusion")
    @Reads(Reads.LEDGER)
    Inclusion inclusion(@RequestParam long commit, @RequestParam Optional<Long> size) {
        var tenant = CurrentTenant.get();
        var proof = register.inclusion(tenant, commit, size);
        seen(new ProofAsked(commit));
        return new Inclusion(commit, proof.size(), base64(register.root(tenant, proof.size())), texts(proof.path()));
    }

    @AllowedRoles({AUDITOR, ADMIN, PLATFORM_AUDITOR})
    @GetMapping("/proofs/consistency")
    @Reads(Reads.LEDGER)
    Consistency consistency(@RequestParam long from, @RequestParam Optional<Long> to) {
        var tenant = CurrentTenant.get();
        var proof = register.consistency(tenant, from, to);
        return new Consistency(
                proof.from(),
                proof.to(),
                base64(register.root(tenant, proof.from())),
                base64(register.root(tenant, proof.to())),
                texts(proof.path()));
    }

    private void seen(AuditEvent look) {
        looks.enter(look, look.further());
    }

    private static List<String> texts(List<byte[]> path) {
        return path.stream().map(LedgerEndpoint::base64).toList();
    }

    private static String base64(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
