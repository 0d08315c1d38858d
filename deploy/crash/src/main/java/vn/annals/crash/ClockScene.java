package vn.annals.crash;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.annals.crash.Habits.Copies;

/** The clocks of the processes are an hour and years apart, and one is set wrong only later. */
record ClockScene() implements Scene {

    private static final Habits HABITS = new Habits(10, 60, Copies.SOME);
    private static final List<String> WRONG = List.of("PT1H", "PT-1H", "PT0S");
    private static final String TEN_YEARS = "P3650D";

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public int projectors() {
        return 2;
    }

    @Override
    public void play(Stage stage) {
        var writers = stage.writers();
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).shiftClock(WRONG.get(i % WRONG.size()));
            writers.get(i).start();
        }
        stage.projectors().getFirst().shiftClock(TEN_YEARS);
        stage.projectors().forEach(ProjectorSlot::start);
        var plan = new Plan(stage.seed(name()), HABITS, writers.size());
        write(stage, plan);
        writers.getLast().dismiss();
        writers.getLast().shiftClock(TEN_YEARS);
        writers.getLast().start();
        write(stage, plan);
        // The one from the future leaves its claims behind; the other must not wait for that day.
        stage.projectors().getFirst().kill();
        write(stage, plan);
    }

    private static void write(Stage stage, Plan plan) {
        var left = new AtomicLong(stage.settings().amounts().shifted() / 3);
        try (var load = new Load(stage.dispatch(), plan, () -> left.getAndDecrement() <= 0, () -> true)) {
            load.start(stage.settings().writers() * stage.settings().threads());
        }
    }
}
