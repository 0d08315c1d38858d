package vn.annals.crash.check;

import java.util.Arrays;
import java.util.List;
import vn.annals.crash.check.LedgerCommit.EventPart;
import vn.annals.kernel.ledger.proof.Edge;

/** Each commit's edge is that of all leaves up to it, and the copies beside a leaf say what the leaf says. */
final class ChainCheck implements Check {

    @Override
    public String promise() {
        return "each commit is bound to all before it";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        var edge = Edge.EMPTY;
        for (var commit : evidence.ledger()) {
            findings.examined();
            edge = edge.plus(commit.leaf());
            findings.demand(same(edge.hashes(), commit.edge()), "commit %d has another edge", commit.number());
            findings.demand(copied(commit), "commit %d is not what its leaf says", commit.number());
        }
        return findings.verdict();
    }

    private static boolean same(List<byte[]> one, List<byte[]> other) {
        return Arrays.deepEquals(one.toArray(), other.toArray());
    }

    private static boolean copied(LedgerCommit commit) {
        var leaf = commit.leafPart();
        var keys =
                leaf.ev().stream().map(event -> event.agg() + "/" + event.s()).toList();
        var types = leaf.ev().stream().map(EventPart::t).toList();
        return leaf.n() == commit.number()
                && leaf.cmd().equals(commit.command())
                && keys.equals(commit.keys())
                && types.equals(commit.body().stream().map(StoredPage::type).toList());
    }
}
