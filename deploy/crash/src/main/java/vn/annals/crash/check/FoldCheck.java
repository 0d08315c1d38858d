package vn.annals.crash.check;

import java.util.List;
import vn.annals.crash.page.PageSlice;

/** The rows are those of a fold over the ledger, byte by byte: each event counted once and in order. */
final class FoldCheck implements Check {

    @Override
    public String promise() {
        return "P4 a projection is the fold of the ledger";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        evidence.rows()
                .forEach((slice, rows) -> compare(slice, rows, new Fold(slice, evidence.ledger()).rows(), findings));
        return findings.verdict();
    }

    private static void compare(PageSlice slice, List<String> rows, List<String> expected, Findings findings) {
        findings.demand(
                rows.size() == expected.size(),
                "%s has %d rows, the fold %d",
                slice.word(),
                rows.size(),
                expected.size());
        for (int i = 0; i < Math.min(rows.size(), expected.size()); i++) {
            findings.examined();
            findings.demand(
                    rows.get(i).equals(expected.get(i)),
                    "%s has %s, the fold %s",
                    slice.word(),
                    rows.get(i),
                    expected.get(i));
        }
    }
}
