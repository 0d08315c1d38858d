package vn.annals.crash.check;

import vn.annals.crash.history.Answer;
import vn.annals.crash.history.Op;

/** Whatever the writers' clocks say, time does not go back along the ledger and nobody is refused for it. */
final class ClockCheck implements Check {

    @Override
    public String promise() {
        return "P8 clocks cannot reorder, skip or refuse";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        long before = 0;
        for (var commit : evidence.ledger()) {
            findings.examined();
            var at = commit.leafPart().at();
            findings.demand(at >= before, "commit %d is of %d, the one before it of %d", commit.number(), at, before);
            findings.demand(
                    commit.body().stream().allMatch(event -> event.at() == at),
                    "an event of commit %d has a time of its own",
                    commit.number());
            before = Math.max(before, at);
        }
        evidence.history().ops().stream()
                .filter(Op::refused)
                .forEach(op -> findings.demand(
                        Answer.CONFLICT.equals(op.answer().why()),
                        "%s was refused: %s",
                        op.command(),
                        op.answer().why()));
        return findings.verdict();
    }
}
