package vn.annals.crash.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.annals.crash.history.Op;
import vn.annals.crash.history.Order;

/** Of the commands that claimed one version, one has it. */
final class WinnerCheck implements Check {

    @Override
    public String promise() {
        return "P3 one winner of each version";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        var holders = new HashMap<String, String>();
        for (var commit : evidence.ledger()) {
            for (var key : commit.keys()) {
                var other = holders.putIfAbsent(key, commit.command());
                findings.demand(other == null, "%s is held by %s and %s", key, other, commit.command());
            }
        }
        races(evidence).forEach((key, rivals) -> {
            findings.examined();
            judge(key, rivals, holders, findings);
        });
        return findings.verdict();
    }

    private static Map<String, List<Op>> races(Evidence evidence) {
        var races = new LinkedHashMap<String, List<Op>>();
        for (var op : evidence.history().ops()) {
            if (op.order().version() != Order.NEXT) {
                var key = op.order().aggregate() + "/" + op.order().version();
                races.computeIfAbsent(key, _ -> new ArrayList<>()).add(op);
            }
        }
        return races;
    }

    private static void judge(String key, List<Op> rivals, Map<String, String> holders, Findings findings) {
        var winners = new TreeSet<String>();
        rivals.stream().filter(Op::done).forEach(op -> winners.add(op.command()));
        var certain = rivals.stream().noneMatch(Op::unknown);
        findings.demand(winners.size() <= 1, "%s was won by %s", key, winners);
        findings.demand(!certain || winners.size() == 1, "%s was won by nobody", key);
        for (var winner : winners) {
            findings.demand(
                    winner.equals(holders.get(key)),
                    "%s was won by %s and is held by %s",
                    key,
                    winner,
                    holders.get(key));
        }
    }
}
