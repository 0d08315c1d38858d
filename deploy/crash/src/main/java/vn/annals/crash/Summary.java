package vn.annals.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.annals.crash.check.Check;
import vn.annals.crash.check.Evidence;
import vn.annals.crash.check.Verdict;
import vn.annals.crash.history.Op;

/** What was done in each scene, and what each check found in all of them. */
final class Summary {

    private static final String SCENE = "%-8s %7s %7s %8s %9s %9s %13s %9s %9s %9s %9s %9s";

    private final List<String> scenes = new ArrayList<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    void scene(String name, Evidence evidence, long polls) {
        var history = evidence.history();
        var ops = history.ops();
        scenes.add(SCENE.formatted(
                name,
                history.befell(Nemesis.ROUND),
                history.befell(Nemesis.KILL) + history.befell(Nemesis.HALT),
                history.befell(Nemesis.FREEZE),
                history.byCommand().size(),
                ops.size(),
                ops.stream().filter(op -> op.done() && !op.answer().repeated()).count(),
                ops.stream().filter(op -> op.done() && op.answer().repeated()).count(),
                ops.stream().filter(Op::refused).count(),
                ops.stream().filter(Op::unknown).count(),
                evidence.ledger().size(),
                polls));
    }

    void verdict(Check check, Verdict verdict) {
        verdicts.merge(check.promise(), verdict, Verdict::plus);
    }

    boolean kept() {
        return verdicts.values().stream().allMatch(Verdict::holds);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(SCENE.formatted(
                "scene",
                "rounds",
                "kills",
                "freezes",
                "commands",
                "sent",
                "acknowledged",
                "repeated",
                "refused",
                "unknown",
                "commits",
                "polls"));
        lines.addAll(scenes);
        lines.add("");
        lines.add("%-60s %10s %10s".formatted("promise", "examined", "broken"));
        verdicts.forEach((promise, verdict) -> lines.add("%-60s %10d %10d"
                .formatted(promise, verdict.examined(), verdict.faults().size())));
        return lines;
    }
}
