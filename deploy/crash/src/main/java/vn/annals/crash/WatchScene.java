package vn.annals.crash;

import vn.annals.crash.Habits.Copies;

/** All writers write as fast as they can under the eye of the spy. */
record WatchScene() implements Scene {

    private static final Habits HABITS = new Habits(10, 40, Copies.ONE);

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public void play(Stage stage) {
        stage.writers().forEach(WriterSlot::start);
        var plan = new Plan(stage.seed(name()), HABITS, stage.writers().size());
        var wanted = stage.settings().amounts().watched();
        var sent = stage.dispatch();
        try (var load = new Load(sent, plan, () -> sent.acknowledged() >= wanted, () -> true)) {
            load.start(stage.settings().writers() * stage.settings().threads());
        }
    }
}
