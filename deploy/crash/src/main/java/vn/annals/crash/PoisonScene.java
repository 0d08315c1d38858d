package vn.annals.crash;

import java.util.List;
import vn.annals.crash.page.Content;
import vn.annals.crash.page.PageSlice;

/** Events that a projection cannot handle, each in the middle of an aggregate of its own. */
record PoisonScene() implements Scene {

    private static final int AGGREGATES = 12;
    private static final int VERSIONS = 8;
    private static final int POISONED = 4;

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public int projectors() {
        return 1;
    }

    @Override
    public List<PageSlice> slices() {
        return List.of(PageSlice.TALLY, PageSlice.ROLL);
    }

    @Override
    public void play(Stage stage) {
        stage.writers().forEach(WriterSlot::start);
        var plan = new Plan(
                stage.seed(name()),
                new Habits(0, 0, Habits.Copies.ONE),
                stage.writers().size());
        write(stage, plan, 0, POISONED + 2);
        var projector = stage.projectors().getFirst();
        projector.start();
        new CatchingUp(stage.store(), slices()).upTo(stage.store().head());
        // What is parked stays so over a restart, also when its aggregate goes on.
        new Nemesis(stage.history()).strike(List.of(new Fault.Killed(projector, 0)));
        write(stage, plan, POISONED + 2, VERSIONS);
    }

    private static void write(Stage stage, Plan plan, int from, int to) {
        for (int version = from; version < to; version++) {
            for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
                writeOne(stage, plan, aggregate, version);
            }
        }
    }

    private static void writeOne(Stage stage, Plan plan, int aggregate, int version) {
        var poisoned = version == POISONED;
        var content =
                poisoned && aggregate == 0 ? Content.STAIN : poisoned && aggregate == 1 ? Content.RIDDLE : Content.PAGE;
        var command = plan.writing(content, "page-" + aggregate);
        stage.dispatch().send(command, command.now().getFirst()).join();
        if (poisoned && aggregate == 2) {
            stage.store().garble(command.id());
        }
    }
}
