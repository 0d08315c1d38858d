package vn.annals.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Starts what is not running, in parallel, and waits until each part does its work. */
final class Up {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long PAUSE = Duration.ofMillis(150).toNanos();

    private final Place place;
    private final Ports ports;
    private final Phases phases;
    private final Health health = new Health();

    Up(Place place, Ports ports, Phases phases) {
        this.place = place;
        this.ports = ports;
        this.phases = phases;
    }

    void run(List<Part> parts) throws IOException, InterruptedException {
        for (var part : parts) {
            stopOutdated(part);
        }
        var missing =
                parts.stream().filter(part -> process(part).running().isEmpty()).toList();
        for (var part : missing) {
            process(part).demandFreePort();
        }
        for (var part : inOrder(parts)) {
            if (missing.contains(part)) {
                begin(part);
            } else {
                phases.say(part.name() + " is already running");
            }
        }
        for (var part : parts) {
            if (!missing.contains(part) && ended(part)) {
                begin(part);
            }
            awaitReady(part);
            if (missing.contains(part) && !isStorage(part)) {
                phases.say(part.name() + " is ready");
            }
        }
    }

    // Keycloak may have to be built first; the services start meanwhile and wait for it by themselves.
    private static List<Part> inOrder(List<Part> parts) {
        return parts.stream().sorted(Comparator.comparing(Up::isKeycloak)).toList();
    }

    private static boolean isKeycloak(Part part) {
        return part.name().equals("keycloak");
    }

    private void stopOutdated(Part part) throws IOException {
        var process = process(part);
        if (process.running().isPresent() && process.outdated()) {
            phases.say(part.name() + " was built anew or has other settings, so it is started again");
            process.stop();
        }
    }

    private void begin(Part part) throws IOException, InterruptedException {
        if (isKeycloak(part)) {
            new Keycloak(place, ports).prepare(() -> phases.say("building Keycloak once (about 30 s)"));
        }
        process(part).start();
        phases.say("started " + part.name());
        if (isStorage(part)) {
            // Every service makes its indexes at start; without a database it would only wait.
            awaitReady(part);
        }
    }

    private static boolean isStorage(Part part) {
        return part.name().equals("database") || part.name().equals(ObjectServer.NAME);
    }

    // What was killed a moment ago may have looked alive when it was asked.
    private boolean ended(Part part) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!health.ready(part) && System.nanoTime() < deadline) {
            if (process(part).running().isEmpty()) {
                phases.say(part.name() + " has ended, so it is started again");
                return true;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return false;
    }

    private void awaitReady(Part part) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!health.ready(part)) {
            if (process(part).running().isEmpty()) {
                throw new Trouble(part.name() + " ended while starting. Its last words, from " + place.log(part.name())
                        + ":\n" + process(part).lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(
                        part.name() + " is not ready after " + LONGEST.toSeconds() + " s. Its last words, from "
                                + place.log(part.name()) + ":\n" + process(part).lastWords());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private PartProcess process(Part part) {
        return new PartProcess(place, part);
    }
}
