package vn.annals.crash.check;

import java.util.TreeSet;

/** Just the aggregates with an event that cannot be handled are parked, each at that event and without its payload. */
final class ParkedCheck implements Check {

    @Override
    public String promise() {
        return "P9 a poison event parks its own aggregate only";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var expected = new TreeSet<String>();
        evidence.rows().keySet().forEach(slice -> expected.addAll(new Fold(slice, evidence.ledger()).parked()));
        var parked = new TreeSet<>(evidence.parked());
        var findings = new Findings();
        for (var poison : expected) {
            findings.examined();
            findings.demand(parked.contains(poison), "not parked: %s", poison);
        }
        parked.removeAll(expected);
        parked.forEach(wrongly -> findings.demand(false, "parked without need: %s", wrongly));
        return findings.verdict();
    }
}
