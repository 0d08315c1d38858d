package vn.annals.auth.notary;

import static vn.annals.contracts.ledger.LedgerRefusal.CHECKPOINT_NOT_READY;
import static vn.annals.contracts.ledger.LedgerRefusal.COMMIT_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.kernel.ledger.proof.ConsistencyProof;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.InclusionProof;
import vn.annals.kernel.ledger.proof.TileSubtrees;
import vn.annals.kernel.ledger.proof.TreeProofs;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.ledger.proof.note.VerifierKey;
import vn.annals.kernel.tenancy.TenantId;

/** What a tenant's ledger can show of itself. */
@Component
class Register {

    private final NotaryStore store;
    private final Notary notary;
    private final Seal seal;

    Register(NotaryStore store, Notary notary, Seal seal) {
        this.store = store;
        this.notary = notary;
        this.seal = seal;
    }

    /** The newest checkpoint; commits that are there now are in it. */
    SignedNote checkpoint(TenantId tenant) {
        return notary.sign(tenant)
                .orElseThrow(() -> CHECKPOINT_NOT_READY.because("nothing of this ledger is signed yet"));
    }

    LedgerExport.Subject subject(TenantId tenant) {
        return new LedgerExport.Subject(tenant, checkpoint(tenant), notary.finding(tenant));
    }

    VerifierKey key(TenantId tenant) {
        return seal.of(tenant)
                .orElseThrow(() -> CHECKPOINT_NOT_READY.because("this installation has no notary's key"))
                .key();
    }

    List<CommitView> commits(TenantId tenant, long after, int limit) {
        try (var commits = store.ledger(tenant).commits(after + 1, after + limit)) {
            return commits.map(CommitView::of).toList();
        }
    }

    CommitView commit(TenantId tenant, long number) {
        return commits(tenant, number - 1, 1).stream()
                .findFirst()
                .orElseThrow(() -> COMMIT_NOT_FOUND.because("there is no commit " + number));
    }

    /** As it lies in storage, whatever is wrong with it. */
    StoredCopy copy(TenantId tenant, long number) {
        try (var commits = store.ledger(tenant).commits(number, number)) {
            return commits.findFirst().orElseThrow(() -> COMMIT_NOT_FOUND.because("there is no commit " + number));
        }
    }

    /** {@code size} is that of the newest checkpoint when nobody says. */
    InclusionProof inclusion(TenantId tenant, long commit, Optional<Long> size) {
        var signed = size(tenant);
        var wanted = size.orElse(signed);
        demand(wanted >= 1 && wanted <= signed, "/size", "must be from 1 to " + signed);
        demand(commit >= 1 && commit <= wanted, "/commit", "must be from 1 to " + wanted);
        return proofs(tenant, wanted).inclusion(commit - 1, wanted);
    }

    ConsistencyProof consistency(TenantId tenant, long from, Optional<Long> to) {
        var signed = size(tenant);
        var wanted = to.orElse(signed);
        demand(wanted >= 1 && wanted <= signed, "/to", "must be from 1 to " + signed);
        demand(from >= 1 && from <= wanted, "/from", "must be from 1 to " + wanted);
        return proofs(tenant, wanted).consistency(from, wanted);
    }

    byte[] root(TenantId tenant, long size) {
        return size == 0 ? Edge.EMPTY.root() : proofs(tenant, size).root(size);
    }

    private long size(TenantId tenant) {
        return Checkpoint.of(checkpoint(tenant)).size();
    }

    private TreeProofs proofs(TenantId tenant, long size) {
        return new TreeProofs(new TileSubtrees(store.tiles(tenant), size));
    }

    private static void demand(boolean held, String pointer, String otherwise) {
        if (!held) {
            throw INVALID_REQUEST.because("this ledger has no such tree").at(pointer, otherwise);
        }
    }
}
