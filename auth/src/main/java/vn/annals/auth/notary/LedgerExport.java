package vn.annals.auth.notary;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import vn.annals.kernel.ledger.proof.Subtrees;
import vn.annals.kernel.ledger.proof.TileSubtrees;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.LedgerCheck;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.export.ExportScope;
import vn.annals.kernel.ledger.proof.export.ExportSource;
import vn.annals.kernel.ledger.proof.export.ExportedCommit;
import vn.annals.kernel.ledger.proof.export.ExportedCommit.ExportedEvent;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.tenancy.TenantId;

/** Takes an export from storage as it lies there, and says beside it what is wrong with that. */
final class LedgerExport implements ExportSource {

    private final TenantId tenant;
    private final ExportScope scope;
    private final NotaryStore store;
    private final SignedNote checkpoint;
    private final long size;
    private final LedgerCheck check;
    private final Optional<Finding> beyond;
    private final LongConsumer progress;

    /** What an export is of: a tenant's ledger at a checkpoint, and what the notary found wrong behind that. */
    record Subject(TenantId tenant, SignedNote checkpoint, Optional<Finding> beyond) {}

    LedgerExport(Subject subject, ExportScope scope, NotaryStore store, LongConsumer progress) {
        this.tenant = subject.tenant();
        this.checkpoint = subject.checkpoint();
        this.beyond = subject.beyond();
        this.scope = scope;
        this.store = store;
        this.size = Checkpoint.of(checkpoint).size();
        this.check = LedgerCheck.against(Checkpoint.of(checkpoint));
        this.progress = progress;
    }

    @Override
    public ExportScope scope() {
        return scope;
    }

    @Override
    public SignedNote checkpoint() {
        return checkpoint;
    }

    @Override
    public Stream<ExportedCommit> commits() {
        return copies().peek(this::seen).map(LedgerExport::exported);
    }

    private Stream<StoredCopy> copies() {
        var ledger = store.ledger(tenant);
        return switch (scope) {
            case ExportScope.Whole _ -> ledger.commits(1, size);
            case ExportScope.Range(var from, var to) -> ledger.commits(from, to);
            case ExportScope.Articles(var ids) -> ledger.commits(lives(ids));
        };
    }

    private Iterable<Long> lives(List<String> aggregates) {
        var numbers = new TreeSet<Long>();
        aggregates.forEach(aggregate ->
                numbers.addAll(store.ledger(tenant).commitsOf(aggregate).headSet(size, true)));
        return numbers;
    }

    // Only a whole ledger can be followed from edge to edge; of a part the proofs say enough.
    private void seen(StoredCopy copy) {
        if (scope.whole()) {
            check.next(copy);
        }
        progress.accept(copy.number());
    }

    private static ExportedCommit exported(StoredCopy copy) {
        return new ExportedCommit(
                copy.number(),
                copy.leaf(),
                copy.events().stream()
                        .map(event -> new ExportedEvent(event.payload(), event.salt()))
                        .toList());
    }

    @Override
    public Subtrees tree() {
        return new TileSubtrees(store.tiles(tenant), size);
    }

    /** What the notary stopped at lies beyond its checkpoint, and is worth knowing all the same. */
    @Override
    public Optional<Finding> storage() {
        var inside = scope.whole() ? check.end() : Optional.<Finding>empty();
        return inside.or(() -> beyond);
    }

    @Override
    public Optional<InputStream> media(String sha256) {
        return store.media(tenant, sha256);
    }
}
