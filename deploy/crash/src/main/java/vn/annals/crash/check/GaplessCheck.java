package vn.annals.crash.check;

import java.util.List;
import vn.annals.crash.history.Sighting;

/** No reader sees a number before the one below it, nor half of a commit; and in the end there is no hole. */
final class GaplessCheck implements Check {

    @Override
    public String promise() {
        return "P2 numbers without a hole, for any reader at any time";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        long last = 0;
        for (var read : evidence.history().reads()) {
            last = follow(read, last, findings);
        }
        long expected = 1;
        for (var commit : evidence.ledger()) {
            findings.demand(
                    commit.number() == expected, "the ledger has %d where %d should be", commit.number(), expected);
            expected = commit.number() + 1;
        }
        findings.demand(
                last == 0 || last == expected - 1, "the spy saw %d commits, the ledger ends at %d", last, expected - 1);
        return findings.verdict();
    }

    private static long follow(List<Sighting> read, long last, Findings findings) {
        long before = last;
        for (var seen : read) {
            findings.examined();
            findings.demand(seen.number() == before + 1, "the spy saw commit %d after %d", seen.number(), before);
            findings.demand(
                    seen.events() == seen.parts(),
                    "the spy saw %d events of %d in commit %d",
                    seen.events(),
                    seen.parts(),
                    seen.number());
            before = seen.number();
        }
        return before;
    }
}
