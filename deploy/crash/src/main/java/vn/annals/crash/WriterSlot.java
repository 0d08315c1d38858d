package vn.annals.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.crash.child.HaltPoint;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.JsonLines;
import vn.annals.crash.history.Order;

/** One writer process after another under one name. */
final class WriterSlot implements Worker {

    private static final String MAIN = "vn.annals.crash.child.WriterProcess";
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    private final String name;
    private final Launch launch;
    private final List<String> arguments;
    private String clock = "PT0S";
    private @Nullable Running running;

    private record Running(Child child, Life life) {}

    WriterSlot(String name, Launch launch, List<String> arguments) {
        this.name = name;
        this.launch = launch;
        this.arguments = arguments;
    }

    @Override
    public String name() {
        return name;
    }

    /** By how much the process's clock is wrong from its next start on. */
    void shiftClock(String duration) {
        clock = duration;
    }

    @Override
    public synchronized void start() {
        var all = new ArrayList<>(arguments);
        all.add("clock=" + clock);
        var life = new Life();
        var child = launch.start(name, MAIN, OPTIONS, all, life::heard);
        running = new Running(child, life);
        Thread.ofVirtual().start(() -> {
            child.awaitEnd();
            life.end();
        });
        notifyAll();
    }

    /** Sends orders in one breath. While the process is down it waits for the next one. */
    List<CompletableFuture<Answer>> send(List<Order> orders, Consumer<Order> before) {
        var now = running();
        orders.forEach(before);
        var answers = orders.stream().map(order -> now.life.expect(order.op())).toList();
        var lines = orders.stream().map(order -> JsonLines.line(order) + "\n").collect(Collectors.joining());
        if (!now.child.say(lines)) {
            now.child.awaitEnd();
            now.life.end();
        }
        return answers;
    }

    @Override
    public void kill() {
        withCurrent(Child::kill);
    }

    @Override
    public void freeze() {
        withCurrent(Child::freeze);
    }

    @Override
    public void thaw() {
        withCurrent(Child::thaw);
    }

    @Override
    public void arm(HaltPoint point) {
        withCurrent(child -> child.say("halt " + point + "\n"));
    }

    @Override
    public boolean diesWithin(Duration longest) {
        return current().child.diesWithin(longest);
    }

    void dismiss() {
        withCurrent(Child::dismiss);
    }

    private void withCurrent(Consumer<Child> what) {
        what.accept(current().child);
    }

    private synchronized Running current() {
        if (running == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return running;
    }

    private synchronized Running running() {
        while (running == null || !running.child.alive()) {
            try {
                wait(100);
            } catch (InterruptedException hurried) {
                throw new IllegalStateException(hurried);
            }
        }
        return running;
    }
}
