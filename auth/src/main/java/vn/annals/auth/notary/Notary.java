package vn.annals.auth.notary;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.auth.notary.NotaryStore.Signed;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.TileGrowth;
import vn.annals.kernel.ledger.proof.TileSubtrees;
import vn.annals.kernel.ledger.proof.TreeProofs;
import vn.annals.kernel.ledger.proof.check.Continuation;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.NoteSigner;
import vn.annals.kernel.ledger.proof.note.SignedNote;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Signs what lies in storage, never what a service says. It goes on only from what it signed before, so two of them,
 * or one that was killed, cannot sign two histories.
 */
class Notary {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    private static final int AT_ONCE = 500;

    private final NotaryStore store;
    private final Seal seal;
    private final Map<TenantId, Finding> findings = new ConcurrentHashMap<>();

    Notary(NotaryStore store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    /** Goes on over all that is new, unless something is wrong with it, and signs for how far it came. */
    Optional<SignedNote> sign(TenantId tenant) {
        var signer = seal.of(tenant);
        return signer.isEmpty() ? Optional.empty() : advance(tenant).map(last -> note(tenant, last, signer.get()));
    }

    // The same root under the same key is the same note: none needs to be kept.
    private SignedNote note(TenantId tenant, Signed last, NoteSigner signer) {
        return new Checkpoint(seal.origin(tenant), last.size(), last.root()).signedBy(signer);
    }

    Optional<Signed> advance(TenantId tenant) {
        var last = store.last(tenant);
        while (true) {
            var next = step(tenant, last.orElse(null));
            if (next.isEmpty()) {
                return last;
            }
            last = next;
        }
    }

    /** Why a tenant's ledger is not signed any further. */
    Optional<Finding> finding(TenantId tenant) {
        return Optional.ofNullable(findings.get(tenant));
    }

    /** The same for all tenants. */
    Map<TenantId, Finding> findings() {
        return Map.copyOf(findings);
    }

    private Optional<Signed> step(TenantId tenant, @Nullable Signed last) {
        var size = last == null ? 0 : last.size();
        try (var commits = store.ledger(tenant).commits(size + 1, size + AT_ONCE)) {
            var unsigned = commits.iterator();
            if (!unsigned.hasNext()) {
                findings.computeIfPresent(tenant, (_, finding) -> isBefore(size + 1, finding) ? null : finding);
                return Optional.empty();
            }
            return read(tenant, last, unsigned);
        }
    }

    private Optional<Signed> read(TenantId tenant, @Nullable Signed last, Iterator<StoredCopy> unsigned) {
        var before = last == null ? Edge.EMPTY : edge(tenant, last.size());
        if (last != null && !Arrays.equals(before.root(), last.root())) {
            return stopped(tenant, Finding.at(last.size(), Reason.ROOT_DIFFERS, "the notary's own tiles were changed"));
        }
        var judged = new Continuation(tenant.value(), before);
        var growth = new TileGrowth(store.tiles(tenant), before.size());
        var wrong = read(unsigned, judged, growth);
        if (judged.edge().size() == before.size()) {
            return wrong.flatMap(finding -> stopped(tenant, finding));
        }
        store.keep(tenant, growth.grown());
        var edge = judged.edge();
        var next = new Signed(edge.size(), edge.root());
        // Another round may have come further meanwhile, and found what stops this one too.
        findings.computeIfPresent(tenant, (_, finding) -> isBehind(edge.size(), finding) ? finding : null);
        // Where another was quicker, what it signed is read in the next step.
        return store.replace(tenant, last, next) ? Optional.of(next) : store.last(tenant);
    }

    private static Optional<Finding> read(Iterator<StoredCopy> unsigned, Continuation judged, TileGrowth growth) {
        while (unsigned.hasNext()) {
            var copy = unsigned.next();
            var finding = judged.next(copy);
            if (finding.isPresent()) {
                return finding;
            }
            growth.add(Edge.leafHash(copy.leaf()));
        }
        return Optional.empty();
    }

    private static boolean isBehind(long signed, Finding finding) {
        return finding.reason() != Reason.ROOT_DIFFERS && finding.commit() != null && finding.commit() > signed;
    }

    // Another notary has signed what was mended. A commit that was taken out instead is signed by nobody.
    private static boolean isBefore(long unsigned, Finding finding) {
        return finding.reason() != Reason.ROOT_DIFFERS && finding.commit() != null && finding.commit() < unsigned;
    }

    private Optional<Signed> stopped(TenantId tenant, Finding finding) {
        if (!finding.equals(findings.put(tenant, finding))) {
            LOG.error("ALARM: the ledger of {} is not signed any further: {}", tenant, finding);
        }
        return Optional.empty();
    }

    private Edge edge(TenantId tenant, long size) {
        return new TreeProofs(new TileSubtrees(store.tiles(tenant), size)).edge(size);
    }
}
