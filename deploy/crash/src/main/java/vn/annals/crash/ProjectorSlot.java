package vn.annals.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.crash.child.HaltPoint;

/** One projector process after another under one name, which is also the owner of its claims. */
final class ProjectorSlot implements Worker {

    private static final String MAIN = "vn.annals.crash.child.ProjectorProcess";
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    private final String name;
    private final Launch launch;
    private final List<String> arguments;
    private String clock = "PT0S";
    private @Nullable Child child;

    ProjectorSlot(String name, Launch launch, List<String> arguments) {
        this.name = name;
        this.launch = launch;
        this.arguments = arguments;
    }

    @Override
    public String name() {
        return name;
    }

    void shiftClock(String duration) {
        clock = duration;
    }

    @Override
    public void start() {
        var all = new ArrayList<>(arguments);
        all.add("owner=" + name);
        all.add("clock=" + clock);
        child = launch.start(name, MAIN, OPTIONS, all, line -> {});
    }

    @Override
    public void kill() {
        current().kill();
    }

    @Override
    public void freeze() {
        current().freeze();
    }

    @Override
    public void thaw() {
        current().thaw();
    }

    @Override
    public void arm(HaltPoint point) {
        current().say("halt " + point + "\n");
    }

    @Override
    public boolean diesWithin(Duration longest) {
        return current().diesWithin(longest);
    }

    void dismiss() {
        if (child != null) {
            child.dismiss();
        }
    }

    private Child current() {
        if (child == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return child;
    }
}
