package vn.annals.crash.check;

import java.util.List;
import java.util.Map;
import vn.annals.crash.history.Op;

/** A commit holds all that its command wrote, and nothing else. */
final class WholeCheck implements Check {

    @Override
    public String promise() {
        return "P1 a commit is whole or absent";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        var commands = evidence.history().byCommand();
        for (var commit : evidence.ledger()) {
            findings.examined();
            wholeAsOrdered(commit, commands, findings);
            for (int part = 0; part < commit.body().size(); part++) {
                eventInPlace(commit, part, findings);
            }
        }
        return findings.verdict();
    }

    private static void wholeAsOrdered(LedgerCommit commit, Map<String, List<Op>> commands, Findings findings) {
        var ops = commands.get(commit.command());
        if (ops == null) {
            findings.demand(false, "commit %d is of a command that nobody sent", commit.number());
            return;
        }
        var events = ops.getFirst().order().events();
        findings.demand(
                commit.body().size() == events && commit.keys().size() == events,
                "commit %d holds %d events and %d keys of %d",
                commit.number(),
                commit.body().size(),
                commit.keys().size(),
                events);
    }

    // A payload that was garbled on purpose says nothing; what else the commit holds is still looked at.
    private static void eventInPlace(LedgerCommit commit, int part, Findings findings) {
        if (commit.body().get(part).mark() instanceof StoredPage.Mark mark) {
            findings.demand(
                    mark.command().equals(commit.command())
                            && mark.part() == part
                            && mark.parts() == commit.body().size(),
                    "commit %d holds part %d of %d of %s in place %d",
                    commit.number(),
                    mark.part(),
                    mark.parts(),
                    mark.command(),
                    part);
        }
    }
}
