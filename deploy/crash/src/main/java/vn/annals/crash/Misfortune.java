package vn.annals.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.annals.crash.Fault.Frozen;
import vn.annals.crash.Fault.Halted;
import vn.annals.crash.Fault.Killed;
import vn.annals.crash.child.HaltPoint;

/** The faults of a scene, the same ones for the same seed. Each round kills at least one process. */
final class Misfortune {

    private static final List<String> WRITER_POINTS = List.of("before:insert:ledger", "after:insert:ledger");
    private static final List<String> PROJECTOR_POINTS = List.of(
            "before:update:tally",
            "after:update:tally",
            "after:insert:tally",
            "before:update:tokens",
            "after:update:tokens");

    private final Random random;
    private final Database database;
    private final List<WriterSlot> writers;
    private final List<ProjectorSlot> projectors;

    Misfortune(long seed, Database database, List<WriterSlot> writers, List<ProjectorSlot> projectors) {
        this.random = new Random(seed);
        this.database = database;
        this.writers = writers;
        this.projectors = projectors;
    }

    List<Fault> round() {
        var faults = new ArrayList<Fault>();
        var kind = random.nextInt(100);
        if (kind < 35 && database.canBeKilled()) {
            faults.add(new Killed(database, random.nextInt(1500)));
        } else if (kind < 70) {
            faults.add(end(any(writers), point(WRITER_POINTS, 15)));
        } else {
            faults.add(end(any(projectors), point(PROJECTOR_POINTS, 40)));
        }
        accompany(faults);
        return faults;
    }

    /** One that ends a projector in the middle of a batch. */
    Halted inABatch(ProjectorSlot projector) {
        return new Halted(projector, point(PROJECTOR_POINTS.subList(0, 3), 150));
    }

    // Some kills come alone, some while another process is away too.
    private void accompany(List<Fault> faults) {
        var struck = faults.getFirst() instanceof Killed(Database _, long _) ? "database" : "";
        switch (random.nextInt(6)) {
            case 0 -> faults.add(frozen(struck));
            case 1 -> {
                if (!struck.isEmpty()) {
                    faults.add(new Killed(any(writers), random.nextInt(500)));
                }
            }
            default -> {
                // Alone.
            }
        }
    }

    private Fault frozen(String struck) {
        if (database.canBeFrozen() && struck.isEmpty()) {
            return new Frozen(database, 500 + random.nextInt(4000));
        }
        Victim victim = random.nextBoolean() ? any(writers) : any(projectors);
        return new Frozen(victim, 500 + random.nextInt(6000));
    }

    private Fault end(Worker worker, HaltPoint point) {
        return random.nextBoolean() ? new Killed(worker, random.nextInt(500)) : new Halted(worker, point);
    }

    private HaltPoint point(List<String> points, int most) {
        return HaltPoint.parse(any(points) + ":" + (1 + random.nextInt(most)));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
