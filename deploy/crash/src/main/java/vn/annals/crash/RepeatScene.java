package vn.annals.crash;

import java.util.concurrent.atomic.AtomicLong;
import vn.annals.crash.Habits.Copies;

/** Each command is sent three times to different processes, at once and later. Nobody shares an aggregate. */
record RepeatScene() implements Scene {

    private static final Habits HABITS = new Habits(0, 50, Copies.THREE);

    @Override
    public String name() {
        return "repeat";
    }

    @Override
    public void play(Stage stage) {
        stage.writers().forEach(WriterSlot::start);
        var plan = new Plan(stage.seed(name()), HABITS, stage.writers().size());
        var left = new AtomicLong(stage.settings().amounts().repeats());
        try (var load = new Load(stage.dispatch(), plan, () -> left.getAndDecrement() <= 0, () -> true)) {
            load.start(stage.settings().writers() * stage.settings().threads());
        }
    }
}
