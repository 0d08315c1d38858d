package vn.annals.kernel.ledger.proof.export;

import vn.annals.kernel.ledger.proof.check.Finding;

/** Ends the reading of a part of an export at its first finding. */
final class Wrong extends RuntimeException {

    private final transient Finding finding;

    Wrong(Finding finding) {
        // Mutated exports are judged by the thousand, and nobody reads where in this program it was noticed.
        super(finding.toString(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
