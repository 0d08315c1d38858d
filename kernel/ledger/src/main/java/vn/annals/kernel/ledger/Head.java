package vn.annals.kernel.ledger;

import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Leaf;

/** The last commit of a ledger as a writer needs it. {@code at} is its time in milliseconds. */
record Head(long number, long at, Edge edge) {

    static final Head EMPTY = new Head(0, 0, Edge.EMPTY);

    /** Reads the head from storage; {@code known} is a commit that is known to exist, or 0. */
    static Head read(LedgerCollection ledger, long known) {
        var last = ledger.find(Gallop.last(known, ledger::existing));
        return last == null ? EMPTY : after(last);
    }

    static Head after(StoredCommit commit) {
        return new Head(commit.number(), Leaf.of(commit.leaf()).at(), commit.edge());
    }
}
