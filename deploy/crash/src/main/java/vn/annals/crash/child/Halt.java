package vn.annals.crash.child;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.annals.crash.child.HaltPoint.Side;

/** Ends this process at a named point as a kill would: no hook runs, nothing is flushed. */
final class Halt implements CommandListener {

    private static final int KILLED = 137;

    private final Set<Integer> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicInteger left = new AtomicInteger();
    private volatile @Nullable HaltPoint point;

    void arm(HaltPoint at) {
        left.set(at.count());
        point = at;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (point instanceof HaltPoint at && concerns(at, event)) {
            if (at.side() == Side.AFTER) {
                underWay.add(event.getRequestId());
            } else {
                countDown();
            }
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (underWay.remove(event.getRequestId())) {
            countDown();
        }
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        underWay.remove(event.getRequestId());
    }

    private static boolean concerns(HaltPoint at, CommandStartedEvent event) {
        if (!event.getCommandName().equals(at.command())) {
            return false;
        }
        var subject = event.getCommand().get(at.command());
        return subject != null
                && subject.isString()
                && subject.asString().getValue().equals(at.collection());
    }

    private void countDown() {
        if (left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
