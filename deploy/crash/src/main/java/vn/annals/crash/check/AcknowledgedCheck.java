package vn.annals.crash.check;

import java.util.HashMap;
import java.util.stream.LongStream;
import vn.annals.crash.history.Op;
import vn.annals.crash.history.Order;

/** What was acknowledged is there, under the number that was told and with the keys that were asked for. */
final class AcknowledgedCheck implements Check {

    @Override
    public String promise() {
        return "P5 no acknowledged commit is lost";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        var commits = new HashMap<Long, LedgerCommit>();
        evidence.ledger().forEach(commit -> commits.put(commit.number(), commit));
        for (var op : evidence.history().ops()) {
            if (op.done()) {
                // A repeat is not another commit.
                if (!op.answer().repeated()) {
                    findings.examined();
                }
                var commit = commits.get(op.answer().commit());
                findings.demand(
                        commit != null && isOf(op, commit),
                        "%s was acknowledged as commit %d and is not there",
                        op.command(),
                        op.answer().commit());
            }
        }
        return findings.verdict();
    }

    private static boolean isOf(Op op, LedgerCommit commit) {
        var order = op.order();
        if (!commit.command().equals(order.command()) || commit.keys().isEmpty()) {
            return false;
        }
        var first = order.version() == Order.NEXT ? commit.sequence(0) : order.version();
        var keys = LongStream.range(first, first + order.events())
                .mapToObj(sequence -> order.aggregate() + "/" + sequence)
                .toList();
        return commit.keys().equals(keys);
    }
}
