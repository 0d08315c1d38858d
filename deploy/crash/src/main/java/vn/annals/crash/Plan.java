package vn.annals.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.annals.crash.history.Order;
import vn.annals.crash.page.Content;

/** The commands of a scene, the same ones for the same seed. What comes of them depends on who is faster. */
final class Plan {

    private static final int HOT = 5;
    private static final int MOST_EVENTS = 64;

    private final Random random;
    private final Habits habits;
    private final int writers;

    Plan(long seed, Habits habits, int writers) {
        this.random = new Random(seed);
        this.habits = habits;
        this.writers = writers;
    }

    /** The next command, for one of the sessions that send them. */
    synchronized Command next(int session) {
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var now = new ArrayList<Integer>();
        var later = new ArrayList<Integer>();
        now.add(session % writers);
        var copies = copies();
        for (int copy = 1; copy < copies; copy++) {
            (random.nextBoolean() ? now : later).add((session + copy) % writers);
        }
        return new Command(
                id, aggregate(session, id), Order.NEXT, events(), Content.PAGE, List.copyOf(now), List.copyOf(later));
    }

    /** Commands that all claim one version, {@code each} for each writer. */
    synchronized List<Command> race(String aggregate, long version, int each) {
        var rivals = new ArrayList<Command>();
        for (int rival = 0; rival < writers * each; rival++) {
            var id = new UUID(random.nextLong(), random.nextLong()).toString();
            rivals.add(new Command(id, aggregate, version, 1, Content.PAGE, List.of(rival % writers), List.of()));
        }
        return rivals;
    }

    /** A command for a given aggregate. */
    synchronized Command writing(Content content, String aggregate) {
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var writer = random.nextInt(writers);
        return new Command(id, aggregate, Order.NEXT, 1, content, List.of(writer), List.of());
    }

    private int copies() {
        return switch (habits.copies()) {
            case ONE -> 1;
            case SOME -> 1 + random.nextInt(3);
            case THREE -> 3;
        };
    }

    private String aggregate(int session, String id) {
        var kind = random.nextInt(100);
        if (kind < habits.shared()) {
            return "hot-" + random.nextInt(HOT);
        }
        return kind < habits.shared() + habits.own() ? "own-" + session : "new-" + id;
    }

    /** Mostly one, as in life; now and then as many as a commit can hold. */
    private int events() {
        var kind = random.nextInt(100);
        if (kind < 80) {
            return 1;
        }
        if (kind < 95) {
            return 2 + random.nextInt(3);
        }
        return kind < 99 ? 5 + random.nextInt(12) : MOST_EVENTS - random.nextInt(8);
    }
}
