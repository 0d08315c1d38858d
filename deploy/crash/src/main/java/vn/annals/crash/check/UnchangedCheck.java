package vn.annals.crash.check;

import java.util.HashMap;

/** What any reader has once seen stays as it was: somebody may have signed it. */
final class UnchangedCheck implements Check {

    @Override
    public String promise() {
        return "P2 what was seen once is never another";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var leaves = new HashMap<Long, String>();
        evidence.ledger().forEach(commit -> leaves.put(commit.number(), commit.leafHash()));
        var findings = new Findings();
        for (var read : evidence.history().reads()) {
            for (var seen : read) {
                findings.examined();
                findings.demand(
                        seen.leaf().equals(leaves.get(seen.number())),
                        "commit %d is not what the spy saw",
                        seen.number());
            }
        }
        return findings.verdict();
    }
}
