package vn.annals.crash.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.annals.crash.history.Op;

/** However often and wherever a command was sent, it has one effect and one answer; a refused one has none. */
final class OnceCheck implements Check {

    @Override
    public String promise() {
        return "P7 a repeated command has one effect and one answer";
    }

    @Override
    public Verdict judge(Evidence evidence) {
        var findings = new Findings();
        var effects = effects(evidence.ledger());
        evidence.history().byCommand().forEach((command, ops) -> {
            findings.examined();
            answers(command, ops, findings);
            effects(command, ops, effects.getOrDefault(command, List.of()), findings);
        });
        return findings.verdict();
    }

    /** By what the events say, not only by the field that a unique index guards. */
    private static Map<String, List<Long>> effects(List<LedgerCommit> ledger) {
        var effects = new HashMap<String, List<Long>>();
        for (var commit : ledger) {
            var commands = new TreeSet<String>();
            commands.add(commit.command());
            for (var event : commit.body()) {
                if (event.mark() instanceof StoredPage.Mark mark) {
                    commands.add(mark.command());
                }
            }
            commands.forEach(command ->
                    effects.computeIfAbsent(command, _ -> new ArrayList<>()).add(commit.number()));
        }
        return effects;
    }

    private static void answers(String command, List<Op> ops, Findings findings) {
        var commits = new TreeSet<Long>();
        ops.stream().filter(Op::done).forEach(op -> commits.add(op.answer().commit()));
        findings.demand(commits.size() <= 1, "%s was answered with commits %s", command, commits);
        var known = ops.stream().filter(Op::done).mapToLong(Op::ended).min().orElse(Long.MAX_VALUE);
        findings.demand(
                ops.stream().noneMatch(op -> op.refused() && op.invoked() > known),
                "%s was refused after it had been done",
                command);
        findings.demand(
                ops.stream().filter(op -> op.done() && !op.answer().repeated()).count() <= 1,
                "%s was done anew more than once",
                command);
    }

    private static void effects(String command, List<Op> ops, List<Long> commits, Findings findings) {
        findings.demand(commits.size() <= 1, "%s had its effect in commits %s", command, commits);
        findings.demand(
                commits.isEmpty() || !ops.stream().allMatch(Op::refused),
                "%s was refused and had its effect in commits %s",
                command,
                commits);
        findings.demand(
                !commits.isEmpty() || ops.stream().noneMatch(Op::done), "%s was done and had no effect", command);
    }
}
