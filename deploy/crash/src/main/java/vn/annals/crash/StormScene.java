package vn.annals.crash;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.annals.crash.Habits.Copies;

/** Writers, projectors and the database are killed and frozen while commands are sent. */
record StormScene(Progress progress) implements Scene {

    private static final Habits HABITS = new Habits(20, 40, Copies.SOME);
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(30);

    @Override
    public String name() {
        return "storm";
    }

    @Override
    public int projectors() {
        return 2;
    }

    @Override
    public boolean replayed() {
        return true;
    }

    @Override
    public void play(Stage stage) {
        stage.writers().forEach(WriterSlot::start);
        stage.projectors().forEach(ProjectorSlot::start);
        var amounts = stage.settings().amounts();
        var rounds = Math.max(1, amounts.rounds());
        var misfortune = new Misfortune(stage.seed("faults"), stage.database(), stage.writers(), stage.projectors());
        var nemesis = new Nemesis(stage.history());
        var plan = new Plan(stage.seed(name()), HABITS, stage.writers().size());
        var allowed = new AtomicLong();
        var enough = new AtomicBoolean();
        var sent = stage.dispatch();
        try (var load = new Load(sent, plan, enough::get, () -> sent.acknowledged() < allowed.get())) {
            load.start(stage.settings().writers() * stage.settings().threads());
            for (int round = 1; round <= rounds; round++) {
                allowed.set((long) amounts.commits() * round / rounds);
                // In the middle of the round's share, when all have their hands full.
                waitFor(sent, allowed.get() - amounts.commits() / rounds / 2);
                nemesis.strike(misfortune.round());
                progress.round(name(), round, rounds, sent.acknowledged());
            }
            waitFor(sent, amounts.commits());
            enough.set(true);
        }
    }

    private static void waitFor(Dispatch sent, long acknowledged) {
        var until = System.nanoTime() + LONGEST_WAIT;
        while (sent.acknowledged() < acknowledged && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }
}
