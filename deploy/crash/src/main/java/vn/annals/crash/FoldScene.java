package vn.annals.crash;

import java.util.List;
import vn.annals.crash.Habits.Copies;

/** A projector is killed in the middle of its batches, over and over, while it has work left. */
record FoldScene(Progress progress) implements Scene {

    private static final Habits HABITS = new Habits(30, 50, Copies.ONE);
    private static final int COMMITS_PER_LIFE = 60;

    @Override
    public String name() {
        return "fold";
    }

    @Override
    public int projectors() {
        return 1;
    }

    @Override
    public void play(Stage stage) {
        stage.writers().forEach(WriterSlot::start);
        var lives = stage.settings().amounts().folds();
        var plan = new Plan(stage.seed(name()), HABITS, stage.writers().size());
        var sent = stage.dispatch();
        var wanted = (long) lives * COMMITS_PER_LIFE;
        try (var load = new Load(sent, plan, () -> sent.acknowledged() >= wanted, () -> true)) {
            load.start(stage.settings().writers() * stage.settings().threads());
        }
        var misfortune = new Misfortune(stage.seed("faults"), stage.database(), stage.writers(), stage.projectors());
        var nemesis = new Nemesis(stage.history());
        var projector = stage.projectors().getFirst();
        projector.start();
        for (int life = 1; life <= lives; life++) {
            nemesis.strike(List.of(misfortune.inABatch(projector)));
            progress.round(name(), life, lives, sent.acknowledged());
        }
    }
}
