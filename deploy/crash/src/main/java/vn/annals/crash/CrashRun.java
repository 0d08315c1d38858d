package vn.annals.crash;

import java.io.IOException;
import java.util.List;
import vn.annals.crash.check.Check;
import vn.annals.crash.check.Evidence;

/** Plays the scenes that were asked for and judges each by all checks. */
record CrashRun(CrashSettings settings, Progress progress) {

    /** True when every promise was kept in every scene. */
    boolean play() throws IOException {
        progress.says("seed " + settings.seed() + ", histories in " + settings.folder());
        var summary = new Summary();
        try (var theatre = Theatre.open(settings)) {
            for (var scene : scenes()) {
                if (settings.scenes().contains(scene.name())) {
                    progress.says(scene.name());
                    play(theatre, scene, summary);
                }
            }
        }
        summary.lines().forEach(progress::says);
        progress.says(summary.kept() ? "every promise was kept" : "BROKEN, seed " + settings.seed());
        return summary.kept();
    }

    private List<Scene> scenes() {
        return List.of(
                new StormScene(progress),
                new WatchScene(),
                new RaceScene(progress),
                new RepeatScene(),
                new FoldScene(progress),
                new ClockScene(),
                new PoisonScene());
    }

    private void play(Theatre theatre, Scene scene, Summary summary) throws IOException {
        try (var stage = new Stage(theatre, scene)) {
            scene.play(stage);
            var evidence = stage.evidence(scene.replayed());
            summary.scene(scene.name(), evidence, stage.polls());
            judge(scene, evidence, summary);
        }
    }

    private void judge(Scene scene, Evidence evidence, Summary summary) {
        for (var check : Check.ALL) {
            var verdict = check.judge(evidence);
            summary.verdict(check, verdict);
            verdict.faults().stream()
                    .limit(5)
                    .forEach(fault ->
                            progress.says("  BROKEN in " + scene.name() + ": " + check.promise() + ": " + fault));
        }
    }
}
