package vn.annals.crash.check;

import java.util.stream.Collectors;
import vn.annals.crash.page.PageRow;
import vn.annals.crash.page.PageSlice;

/** A replay comes to the same rows whatever its batches, time zone and locale. */
final class ReplayCheck implements Check {

    @Override
    public String promise() {
        return "P6 a replay is deterministic";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        if (!evidence.digests().isEmpty()) {
            var rows = new Fold(PageSlice.TALLY, evidence.ledger()).rows();
            var expected = PageRow.sha256(rows.stream().collect(Collectors.joining("\n")));
            evidence.digests().forEach((how, digest) -> {
                findings.examined();
                findings.demand(digest.equals(expected), "the replay %s came to %s, not %s", how, digest, expected);
            });
        }
        return findings.verdict();
    }
}
