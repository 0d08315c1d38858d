package vn.annals.kernel.service;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that is done round after round for as long as the service runs. A round that fails is followed by the next. */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration pause;
    private volatile boolean running;

    /** {@code name} is that of the thread, {@code pause} lies between two rounds. */
    protected Rounds(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** One round; a long one looks now and then whether the service still {@link #isRunning()}. */
    protected abstract void round();

    @Override
    public final void start() {
        running = true;
        Thread.ofVirtual().name(name).start(this::go);
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void go() {
        while (running) {
            try {
                round();
            } catch (RuntimeException unreachable) {
                LOG.warn("A round of {} could not be finished: {}", name, unreachable.toString());
            }
            rest();
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            running = false;
        }
    }
}
