package vn.annals.kernel.service.transport;

import org.springframework.context.SmartLifecycle;

/** Looks for other instances for as long as the service runs, from before its automations start. */
final class RingLife implements SmartLifecycle {

    private static final int BEFORE_SLICES = -1;

    private final Ring ring;
    private volatile boolean running;

    RingLife(Ring ring) {
        this.ring = ring;
    }

    @Override
    public int getPhase() {
        return BEFORE_SLICES;
    }

    @Override
    public void start() {
        ring.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        ring.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
